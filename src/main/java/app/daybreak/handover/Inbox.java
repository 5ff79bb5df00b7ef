package app.daybreak.handover;

import jdk.net.ExtendedSocketOptions;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The open window's ear for later starts. It takes nothing but names of files, and only from
/// processes of the same person; what is in the files is the import's affair.
public final class Inbox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());
    private static final int PATIENCE_SECONDS = 5;

    /// The answer to files that were taken.
    static final int TAKEN = 1;

    private final UnixDomainSocketAddress address;
    private final ServerSocketChannel server;
    private final Consumer<List<Path>> arrived;

    private Inbox(
            UnixDomainSocketAddress address,
            ServerSocketChannel server,
            Consumer<List<Path>> arrived) {
        this.address = address;
        this.server = server;
        this.arrived = arrived;
    }

    /// Listens for a library whose lock this process holds.
    ///
    /// @param arrived told of absolute names, perhaps none, on a thread of the inbox
    /// @throws IOException when this system gives no place to listen at; then later starts say who
    ///   has the library
    public static Inbox open(
            Path library, Map<String, String> environment, Consumer<List<Path>> arrived)
            throws IOException {
        UnixDomainSocketAddress address = Address.of(library, environment);
        Files.deleteIfExists(
                address.getPath()); // of a window that ended uncleanly: we have the lock
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(address);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        Inbox inbox = new Inbox(address, server, arrived);
        Thread.ofPlatform().daemon().name("inbox").start(inbox::listen);
        return inbox;
    }

    private void listen() {
        while (true) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().start(() -> take(caller));
            } catch (ClosedChannelException e) {
                return; // the window is
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot listen for later starts", e);
                return;
            }
        }
    }

    private void take(SocketChannel caller) {
        var silence =
                CompletableFuture.runAsync(
                        () -> close(caller),
                        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        try (caller;
                DataInputStream in = new DataInputStream(Channels.newInputStream(caller))) {
            if (!isMine(caller)) return;
            List<Path> files = FileNames.read(in);
            arrived.accept(files);
            Channels.newOutputStream(caller).write(TAKEN);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "not taken", e);
        } finally {
            silence.cancel(false);
        }
    }

    /// The folder keeps others out already; where the system can tell, it is asked as well.
    private boolean isMine(SocketChannel caller) throws IOException {
        if (!caller.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) return true;
        String person = caller.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
        return person.equals(Files.getOwner(address.getPath()).getName());
    }

    private static void close(SocketChannel caller) {
        try {
            caller.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot close", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(address.getPath());
    }
}
