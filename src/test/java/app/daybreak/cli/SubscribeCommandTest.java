package app.daybreak.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Subscriptions on the command line.
final class SubscribeCommandTest {
    @TempDir Path folder;

    private Shell.Result run(String... arguments) {
        return new Shell(folder.resolve("library")).run(arguments);
    }

    @Test
    void addressesAreAddedAskedPausedAndTakenOut() throws Exception {
        byte[] digest = DigestText.of("2605.00001").getBytes(StandardCharsets.UTF_8);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, digest.length);
                        exchange.getResponseBody().write(digest);
                    }
                });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/cs.CL.md";
        try {
            assertEquals("", run("subscribe").out());
            assertTrue(run("subscribe", address).out().startsWith(address + "\t"));
            assertEquals(1, run("subscribe", "file:///etc/passwd").code());
            Shell.Result fetched = run("fetch");
            assertEquals(0, fetched.code(), fetched::err);
            assertEquals("1", run("list", "--count").out().strip());
            assertEquals(1, run("fetch").out().lines().count()); // within the hour
            assertEquals(2, run("fetch", "--now").out().lines().count());
            String paused = run("subscribe", "--pause", address).out();
            assertTrue(paused.contains("paused"), paused);
            assertEquals(1, run("fetch", "--now").out().lines().count());
            assertEquals("", run("subscribe", "--remove", address).out());
            assertEquals(1, run("subscribe", "--remove", address).code());
        } finally {
            server.stop(0);
        }
    }
}
