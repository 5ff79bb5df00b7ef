package app.daybreak.exporting;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The templates of a library: text files in its folder `templates`.
public final class Templates {
    private static final long LARGEST = 1 << 20;
    private static final String EXAMPLE = "example.md";

    private final Path folder;

    /// Those of a library.
    public Templates(Path library) {
        folder = library.resolve("templates");
    }

    /// Where they lie.
    public Path folder() {
        return folder;
    }

    /// All of them by name; none where there is no folder. Hidden files, and those larger than a
    /// mebibyte, are none.
    public List<OwnTemplate> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        List<OwnTemplate> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Templates::isOne).toList()) all.add(read(file));
        }
        all.sort(Comparator.comparing(OwnTemplate::name).thenComparing(OwnTemplate::ending));
        return all;
    }

    /// The one with a name, written with or without its ending.
    public Optional<OwnTemplate> named(String name) throws IOException {
        return all().stream().filter(each -> is(each, name)).findFirst();
    }

    private static boolean is(OwnTemplate each, String name) {
        return each.name().equals(name) || (each.name() + "." + each.ending()).equals(name);
    }

    private static boolean isOne(Path file) {
        try {
            String name = file.getFileName().toString();
            boolean odd = name.startsWith(".") || name.endsWith("~");
            return !odd && Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException e) {
            return false; // it went away
        }
    }

    private static OwnTemplate read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int stop = name.lastIndexOf('.');
        return stop <= 0
                ? new OwnTemplate(name, "txt", text)
                : new OwnTemplate(name.substring(0, stop), name.substring(stop + 1), text);
    }

    /// Makes the folder, with an example in it, where there is none.
    public Path make() throws IOException {
        if (Files.isDirectory(folder)) return folder;
        Files.createDirectories(folder);
        @Nullable InputStream example = Templates.class.getResourceAsStream(EXAMPLE);
        try (InputStream in = Objects.requireNonNull(example)) {
            Files.copy(in, folder.resolve(EXAMPLE));
        }
        return folder;
    }
}
