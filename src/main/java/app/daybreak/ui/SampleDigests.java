package app.daybreak.ui;

import app.daybreak.task.Background;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The digests that come with the program. They are put beside the library as files, so that they
/// are imported, reported and shown like any others.
public final class SampleDigests {
    private static final List<String> NAMES =
            List.of("2026-11-20_cs.CL.md", "2026-11-20_stat.ML.md");

    private final Path folder;
    private final Background background;

    /// Sample digests beside a library.
    public SampleDigests(Path libraryFolder, Background background) {
        folder = libraryFolder.resolve("sample");
        this.background = background;
    }

    /// Writes the files and hands them on.
    void open(Consumer<Notice> say, Consumer<List<Path>> files) {
        background.run(this::write, files, e -> say.accept(Notice.of(e)));
    }

    /// Writes the files.
    public List<Path> write() throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            try (InputStream in =
                    SampleDigests.class.getResourceAsStream("/app/daybreak/sample/" + name)) {
                if (in == null) throw new IOException("missing resource " + name);
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            files.add(file);
        }
        return files;
    }
}
