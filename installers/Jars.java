import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The jars of the class path, without the libraries of other systems.
final class Jars {
    private Jars() {}

    /// Copies the jars into a folder, and SQLite's library for this system beside them, so that it
    /// need not be unpacked at every start.
    static Path collect(Build build, List<Path> libraries, Path folder) throws IOException {
        Platform platform = build.platform();
        Files.createDirectories(folder);
        Files.copy(build.jar(), folder.resolve(build.jar().getFileName()));
        for (Path library : libraries) {
            copy(library, folder.resolve(library.getFileName()));
            if (library.getFileName().toString().startsWith("sqlite-jdbc")) {
                extract(library, platform.sqliteEntry(), folder.resolve(platform.sqlite()));
            }
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : in.stream().map(ZipEntry.class::cast).toList()) {
                if (Platform.isNative(entry.getName())) continue;
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                try (InputStream bytes = in.getInputStream(entry)) {
                    out.write(Modern.entry(entry.getName(), bytes.readAllBytes()));
                }
            }
        }
    }

    /// Takes one entry out of a jar.
    static void extract(Path jar, String name, Path to) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            ZipEntry entry = in.getEntry(name);
            if (entry == null) throw new IOException(jar + " has no " + name);
            try (InputStream bytes = in.getInputStream(entry)) {
                Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
