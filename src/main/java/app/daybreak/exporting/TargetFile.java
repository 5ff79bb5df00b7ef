package app.daybreak.exporting;

import app.daybreak.library.LibraryException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// A file that a person named for a result. A regular file is written whole or not at all; a
/// device, pipe or anything else that is no regular file is written into, never replaced.
public final class TargetFile {
    /// What is written, in UTF-8.
    public interface Content {
        /// Writes it.
        void writeTo(Writer writer) throws IOException, LibraryException;
    }

    /// What is written.
    public interface Bytes {
        /// Writes it.
        void writeTo(OutputStream out) throws IOException, LibraryException;
    }

    private static final int MOST_LINKS = 40; // as Linux has it

    private TargetFile() {}

    /// Whether a file is one of a library's own, which no result may replace.
    public static boolean isOwn(Path target, Path library) {
        Path absolute = target.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        boolean own = name.startsWith("library") || name.startsWith("index.db");
        return own && isSame(absolute.getParent(), library);
    }

    private static boolean isSame(@Nullable Path one, Path other) {
        try {
            return one != null && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    /// Writes the file, through symbolic links. When it fails, a file that was there is as it was.
    public static void write(Path path, Content content) throws IOException, LibraryException {
        writeBytes(
                path,
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    content.writeTo(writer);
                    writer.flush();
                });
    }

    /// Writes the file, as [#write] does.
    public static void writeBytes(Path path, Bytes content) throws IOException, LibraryException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "Is a directory");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) into(path, content);
        else beside(behindLinks(path), content);
    }

    private static void into(Path path, Bytes content) throws IOException, LibraryException {
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    /// Into a new file beside it, which then takes its place. Not a "temporary file" of Java's:
    /// that would be for the owner's eyes alone.
    private static void beside(Path target, Bytes content) throws IOException, LibraryException {
        Path folder = target.resolveSibling("");
        if (!Files.isDirectory(folder)) throw new NoSuchFileException(folder.toString());
        Path part = target.resolveSibling(".daybreak-" + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                            FileChannel.open(
                                    part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.writeTo(out);
                channel.force(true);
            }
            if (Files.exists(target)) permitAs(target, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException e) { // nobody knows the name of the part
            throw new AccessDeniedException(folder.toString(), null, e.getReason());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void permitAs(Path old, Path part) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (from == null) return; // not a system of owner, group and others
        Files.setPosixFilePermissions(part, from.readAttributes().permissions());
    }

    private static Path behindLinks(Path path) throws IOException {
        Path at = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) throw new FileSystemLoopException(path.toString());
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }
}
