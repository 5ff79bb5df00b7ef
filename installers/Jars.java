import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The jars of the class path, without the libraries of other systems.
final class Jars {
    private Jars() {}

    /// Copies the jars into a folder, and SQLite's library for this system beside them, so that it
    /// need not be unpacked at every start.
    static Path collect(Path program, List<Path> libraries, Platform platform, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        Files.copy(program, folder.resolve(program.getFileName()));
        for (Path library : libraries) {
            Path target = folder.resolve(library.getFileName());
            if (!library.getFileName().toString().startsWith("sqlite-jdbc")) {
                Files.copy(library, target);
                continue;
            }
            copy(library, target, name -> !Platform.isNative(name));
            extract(library, platform.sqliteEntry(), folder.resolve(platform.sqlite()));
        }
        return folder;
    }

    /// Copies a jar with some of its entries.
    static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry :
                    (Iterable<ZipEntry>) in.stream().map(ZipEntry.class::cast)::iterator) {
                if (!wanted.test(entry.getName())) continue;
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                write(in, entry, out);
            }
        }
    }

    private static void write(ZipFile in, ZipEntry entry, OutputStream out) throws IOException {
        try (InputStream bytes = in.getInputStream(entry)) {
            bytes.transferTo(out);
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
