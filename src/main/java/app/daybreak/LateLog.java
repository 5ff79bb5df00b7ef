package app.daybreak;

import app.daybreak.desktop.LogFile;
import app.daybreak.desktop.SystemDetails;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// The log of a library, opened beside the start: the window does not wait for it. Where it cannot
/// be written there is none.
final class LateLog implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LateLog.class.getName());

    private final CompletableFuture<@Nullable LogFile> file;

    private LateLog(CompletableFuture<@Nullable LogFile> file) {
        this.file = file;
    }

    static LateLog of(Path library) {
        return new LateLog(
                CompletableFuture.supplyAsync(
                        () -> open(library),
                        task -> Thread.ofPlatform().daemon().name("log").start(task)));
    }

    private static @Nullable LogFile open(Path library) {
        try {
            LogFile file = LogFile.open(library);
            String line = SystemDetails.of(library).text().replace("\n", "; ");
            LOG.log(System.Logger.Level.INFO, line);
            return file;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try (LogFile opened = file.join()) {
            if (opened != null) LOG.log(System.Logger.Level.INFO, "end");
        }
    }
}
