package app.daybreak.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// Watched folders on the command line.
final class WatchCommandTest {
    @TempDir Path temp;

    private Shell.Result run(String... arguments) {
        return new Shell(temp.resolve("library")).run(arguments);
    }

    @Test
    void foldersAreAddedLookedAtPausedAndTakenOut() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("downloads"));
        String name = folder.toString();
        assertEquals("", run("watch").out());
        assertEquals(name + "\twatched\tnothing yet\n", run("watch", name).out());
        assertEquals(1, run("watch", temp.resolve("none").toString()).code());
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        Files.writeString(folder.resolve("b.md"), "no digest");
        Shell.Result looked = run("watch", "--now");
        assertEquals(1, looked.code());
        assertTrue(looked.err().contains("b.md"), looked::err);
        assertTrue(looked.out().contains("1 digest, 1 new, 0 revised, 1 problem"), looked::out);
        assertEquals("1", run("list", "--count").out().strip());
        assertEquals(0, run("watch", "--now").code()); // nothing is new
        assertEquals(1, run("history").lines().size());
        assertTrue(run("watch", "--pause", name).out().contains("paused"));
        DigestText.write(folder.resolve("c.md"), "2605.00002");
        assertEquals(0, run("watch", "--now").code());
        assertEquals("1", run("list", "--count").out().strip());
        assertTrue(run("watch", "--resume", name).out().contains("watched"));
        assertEquals("", run("watch", "--remove", name).out());
        assertEquals(1, run("watch", "--remove", name).code());
    }
}
