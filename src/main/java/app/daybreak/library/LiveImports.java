package app.daybreak.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/// Which imports go on, in whatever program: each holds a byte of `imports.lock`, at the place of
/// its number, locked by the system, which lets go of it when the process ends, however it ends.
/// Where the system gives no locks, none goes on but those of this library.
///
/// The file is opened once and stays open: on POSIX systems closing it a second time would let go
/// of what the process holds.
final class LiveImports implements AutoCloseable {
    private static final String NAME = "imports.lock";

    private final Path file;
    private final Map<Long, FileLock> held = new HashMap<>();
    private @Nullable FileChannel channel;

    LiveImports(Path folder) {
        file = folder.resolve(NAME);
    }

    /// Says that an import goes on. Called in the transaction that notes it, so that nobody finds
    /// one without the other.
    synchronized void hold(long run) {
        FileLock lock = lock(run);
        if (lock != null) held.put(run, lock);
    }

    /// Says that an import goes on no more, once its end is noted.
    synchronized void release(long run) {
        FileLock lock = held.remove(run);
        if (lock != null) release(lock);
    }

    /// Whether an import goes on. In a transaction that writes none begins or ends meanwhile.
    synchronized boolean goesOn(long run) {
        if (held.containsKey(run)) return true;
        FileLock lock;
        try {
            lock = opened().tryLock(run, 1, true); // shared: others may look at the same time
        } catch (OverlappingFileLockException e) {
            return true; // another library of this process
        } catch (IOException e) {
            unlocked(e);
            return false;
        }
        if (lock == null) return true;
        release(lock);
        return false;
    }

    private @Nullable FileLock lock(long run) {
        try {
            return opened().tryLock(run, 1, false);
        } catch (IOException | OverlappingFileLockException e) {
            unlocked(e); // the import goes on all the same
            return null;
        }
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            LibraryFolder.ownerAlone(file);
            open =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            channel = open;
        }
        return open;
    }

    private static void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            unlocked(e); // the end of the process does
        }
    }

    private static void unlocked(Exception e) {
        System.getLogger(LiveImports.class.getName())
                .log(System.Logger.Level.DEBUG, "no lock of an import", e);
    }

    @Override
    public synchronized void close() {
        held.clear();
        if (channel == null) return;
        try {
            channel.close();
        } catch (IOException e) {
            unlocked(e);
        }
    }
}
