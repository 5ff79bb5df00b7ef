package app.daybreak.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/// `settings.json` in the library's folder.
public final class SettingsFile {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Path file;

    /// The settings beside a library.
    public SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    /// Reads the settings. A file that cannot be understood is set aside as `settings.json.broken`
    /// and the first settings are used; preferences are never a reason not to start.
    public Settings read() {
        return read(_ -> {});
    }

    /// Reads the settings as [#read()] does.
    ///
    /// @param setAside told where a file is now that could not be understood
    public Settings read(Consumer<Path> setAside) {
        if (!Files.exists(file)) return Settings.FIRST;
        try {
            return over(Settings.FIRST, JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException | JacksonException e) {
            setAside().ifPresent(setAside);
            return Settings.FIRST;
        }
    }

    /// What the file does not say is as at a first start; what this program does not know is
    /// ignored.
    private static Settings over(Settings first, JsonNode read) throws IOException {
        if (!(read instanceof ObjectNode said)) throw new IOException("not an object");
        FlatSettings.group(said);
        ObjectNode all = JSON.valueToTree(first);
        lay(said, all);
        return JSON.treeToValue(all, Settings.class);
    }

    private static void lay(ObjectNode said, ObjectNode over) {
        for (var property : said.properties()) {
            JsonNode value = property.getValue();
            if (value.isNull()) continue;
            if (value instanceof ObjectNode part
                    && over.get(property.getKey()) instanceof ObjectNode below) lay(part, below);
            else over.set(property.getKey(), value);
        }
    }

    /// Writes the settings to a temporary file and moves it into place: a reader sees the old ones
    /// or the new ones, never half.
    public void write(Settings settings) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        if (!Files.exists(part)) Files.createFile(part, ownerAlone());
        Files.write(part, JSON.writeValueAsBytes(settings));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// It names searches and places; the folder may be open to others.
    private static FileAttribute<?>[] ownerAlone() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!posix) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    private Optional<Path> setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            return Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            return Optional.empty(); // it will be overwritten; nothing in it could be read anyway
        }
    }
}
