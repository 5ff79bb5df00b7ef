package app.daybreak.handover;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A later start's way to the open window.
public final class Delivery {
    private static final int PATIENCE_SECONDS = 10;
    private static final int TRIES = 20;
    private static final long BETWEEN_MILLISECONDS = 150;

    private Delivery() {}

    /// Gives files to the window on a library, and asks it to come to the front. A window that is
    /// just opening is waited for.
    ///
    /// @param files perhaps none
    /// @return whether it took them; not when it is another person's or machine's, or hangs
    public static boolean give(Path library, List<Path> files, Map<String, String> environment) {
        CompletableFuture<Boolean> given =
                CompletableFuture.supplyAsync(
                        () -> giveWaiting(library, files, environment),
                        task -> Thread.ofPlatform().daemon().start(task));
        try {
            return given.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean giveWaiting(
            Path library, List<Path> files, Map<String, String> environment) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return give(Address.of(library, environment), files);
            } catch (IOException e) { // nobody there, or not yet
                rest();
            }
        }
        return false;
    }

    private static boolean give(UnixDomainSocketAddress address, List<Path> files)
            throws IOException {
        try (SocketChannel window = SocketChannel.open(address);
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(window))) {
            FileNames.write(files, out);
            return Channels.newInputStream(window).read() == Inbox.TAKEN;
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
