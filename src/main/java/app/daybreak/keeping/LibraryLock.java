package app.daybreak.keeping;

import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The right to have a window on a library, or to put another file in its place: `lock` in its
/// folder, locked by the system, which lets go of it when the process ends, however it ends. Who
/// holds it stands in the file as text; a text that nobody holds tells of an unclean end.
///
/// Commands that read or add go without: SQLite keeps their transactions apart. On POSIX systems a
/// process may take the lock of a folder only once: closing the file a second time would let go.
public final class LibraryLock implements AutoCloseable {
    private static final String NAME = "lock";

    /// Far behind the text, because Windows lets nobody read what is locked.
    private static final long LOCKED = 1 << 20;

    private static final int MOST_TEXT = 1000;

    private final FileChannel channel;
    private final boolean unclean;
    private boolean keepsUnclean;

    private LibraryLock(FileChannel channel, boolean unclean) {
        this.channel = channel;
        this.unclean = unclean;
    }

    /// Takes the lock; the folder is made where there is none.
    ///
    /// @throws LibraryException for the reason HELD, naming the process, the machine and the person
    ///   that have it
    public static LibraryLock take(Path library) throws LibraryException {
        LibraryFile.makeFolder(library);
        FileChannel channel = null;
        try {
            LibraryFile.make(library.resolve(NAME));
            channel =
                    FileChannel.open(
                            library.resolve(NAME),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            String text = text(channel);
            if (!isFree(channel)) {
                channel.close();
                throw new LibraryException(LibraryException.Reason.HELD, text.strip());
            }
            write(channel, holder());
            return new LibraryLock(channel, !text.isBlank());
        } catch (IOException e) {
            close(channel, e);
            throw new LibraryException(LibraryException.Reason.CANNOT_OPEN, e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very process has it
        }
    }

    private static void close(@Nullable FileChannel channel, IOException because) {
        if (channel == null) return;
        try {
            channel.close();
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private static String holder() {
        return "%s@%s, %d\n"
                .formatted(
                        System.getProperty("user.name", "?"),
                        host(),
                        ProcessHandle.current().pid());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_TEXT);
        int read = channel.read(bytes, 0);
        return read < 0 ? "" : new String(bytes.array(), 0, read, StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /// Whether the one who had it before ended without giving it back: by a crash, a kill or a
    /// power cut.
    public boolean isAfterUncleanEnd() {
        return unclean;
    }

    /// Lets the next one who takes it find an unclean end, too: what has to be looked at was not.
    public void keepUnclean() {
        keepsUnclean = true;
    }

    @Override
    public void close() {
        try (channel) {
            if (!keepsUnclean) write(channel, "");
        } catch (IOException e) {
            // The next start takes it for an unclean end and looks at the library: no harm.
            System.getLogger(LibraryLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "cannot give the lock back", e);
        }
    }
}
