package app.daybreak.watching;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Says that something happened in some folders, as far as the system tells: of folders on a
/// network it tells nothing, and of many folders not of all. So it only makes a look come sooner.
public final class FolderEvents implements AutoCloseable {
    /// The system keeps few of them for all programs together.
    private static final int MOST = 1000;

    private final Map<Path, WatchKey> keys = new ConcurrentHashMap<>();
    private final @Nullable WatchService service;

    /// @param happened called on a thread of its own
    public FolderEvents(Runnable happened) {
        service = service();
        if (service != null) {
            Thread.ofPlatform().daemon().name("folder-events").start(() -> listen(happened));
        }
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private void listen(Runnable happened) {
        if (service == null) return;
        try {
            while (true) {
                WatchKey key = service.take();
                var _ = key.pollEvents();
                if (!key.reset()) keys.values().remove(key); // its folder is gone
                happened.run();
            }
        } catch (ClosedWatchServiceException e) {
            // nobody listens any more
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Listens to folders besides those that are listened to already.
    public void listenTo(Collection<Path> folders) {
        if (service == null) return;
        for (Path each : folders) {
            if (keys.size() >= MOST || keys.containsKey(each)) continue;
            try {
                keys.put(each, each.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
            } catch (IOException | ClosedWatchServiceException e) {
                return; // the system has no more, or the folder went away
            }
        }
    }

    @Override
    public void close() {
        try {
            if (service != null) service.close();
        } catch (IOException e) {
            System.getLogger(FolderEvents.class.getName())
                    .log(System.Logger.Level.DEBUG, "closing", e);
        }
    }
}
