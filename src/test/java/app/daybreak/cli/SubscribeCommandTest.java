package app.daybreak.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.given.Served;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Subscriptions on the command line.
final class SubscribeCommandTest {
    @TempDir Path folder;

    private Shell.Result run(String... arguments) {
        return new Shell(folder.resolve("library")).run(arguments);
    }

    @Test
    void addressesAreAddedAskedPausedAndTakenOut() throws Exception {
        try (Served server = new Served(DigestText.of("2605.00001"))) {
            String address = server.address("cs.CL.md");
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
        }
    }
}
