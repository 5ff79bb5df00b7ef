package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.paper.ArxivId;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Opening libraries, and files that are none.
final class OpeningTest {
    private static final String ID = "2605.00001";

    @TempDir Path temp;

    @Test
    void aFreshLibraryIsMadeForItsOwnerAlone() throws Exception {
        Path folder = temp.resolve("a").resolve("b");
        try (Library library = Given.open(folder)) {
            assertEquals(Overview.EMPTY, library.overview());
            assertEquals(List.of(), library.check());
        }
        assertTrue(Files.isRegularFile(folder.resolve("library.db")));
        if (isPosix()) {
            var permissions = Files.getPosixFilePermissions(folder);
            assertEquals("rwx------", PosixFilePermissions.toString(permissions));
        }
    }

    @Test
    void whatWasKeptIsThereAgain() throws Exception {
        Given.open(temp).close();
        try (Library library = Given.open(temp)) {
            var _ = library.add(Given.digest(1, Given.content(ID)));
        }
        try (Library library = Given.open(temp)) {
            assertTrue(library.paper(ArxivId.of(ID)).isPresent());
        }
    }

    @Test
    void aNewerLibraryIsRefusedUntouched() throws Exception {
        Given.open(temp).close();
        Given.tamper(temp, "PRAGMA user_version=99");
        refusedUntouched(LibraryException.Reason.TOO_NEW);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedUntouched() throws Exception {
        Given.tamper(temp, "CREATE TABLE theirs(x)", "INSERT INTO theirs VALUES(1)");
        refusedUntouched(LibraryException.Reason.NOT_A_LIBRARY);
    }

    @Test
    void anotherProgramsDatabaseIsNotTakenForANewerLibrary() throws Exception {
        Given.tamper(temp, "CREATE TABLE theirs(x)", "PRAGMA user_version=7");
        refusedUntouched(LibraryException.Reason.NOT_A_LIBRARY);
    }

    @Test
    void anotherProgramsDatabaseWithoutTablesIsRefusedUntouched() throws Exception {
        Given.tamper(temp, "PRAGMA user_version=1");
        refusedUntouched(LibraryException.Reason.NOT_A_LIBRARY);
    }

    @Test
    void aTextIsRefusedUntouched() throws Exception {
        Files.writeString(file(), "# 摘要\n\nThis is no database at all.\n".repeat(100));
        refusedUntouched(LibraryException.Reason.NOT_A_LIBRARY);
    }

    @Test
    void aLibraryWithoutItsHeadIsRefusedUntouched() throws Exception {
        fill();
        overwrite(0, 100);
        refusedUntouched(LibraryException.Reason.NOT_A_LIBRARY);
    }

    @Test
    void anEmptyFileBecomesALibrary() throws Exception {
        Files.createFile(file()); // as a crash at the very beginning leaves it
        try (Library library = Given.open(temp)) {
            assertEquals(List.of(), library.check());
        }
    }

    @Test
    void damagedPagesAreSaidToBeDamaged() throws Exception {
        fill();
        overwrite(8192, (int) Files.size(file()) - 8192);
        try (Library library = Given.open(temp)) {
            assertReason(LibraryException.Reason.DAMAGED, () -> library.paper(ArxivId.of(ID)));
            assertReason(LibraryException.Reason.DAMAGED, library::overview);
        }
    }

    @Test
    void aFileInTheFoldersPlaceIsLeftAlone() throws Exception {
        Path file = Files.writeString(temp.resolve("folder"), "text");
        assertReason(LibraryException.Reason.CANNOT_OPEN, () -> Given.open(file));
        assertReason(LibraryException.Reason.CANNOT_OPEN, () -> Given.open(file.resolve("below")));
        assertEquals("text", Files.readString(file));
    }

    @Test
    void aFolderInTheFilesPlaceCannotBeOpened() throws Exception {
        Files.createDirectory(file());
        assertReason(LibraryException.Reason.CANNOT_OPEN, () -> Given.open(temp));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsAnError() throws Exception {
        assumeTrue(isPosix());
        fill();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(temp), "root may write anywhere");
            LibraryException e = assertThrows(LibraryException.class, () -> Given.open(temp));
            assertTrue(
                    List.of(LibraryException.Reason.READ_ONLY, LibraryException.Reason.CANNOT_OPEN)
                            .contains(e.reason()),
                    e.reason()::name);
        } finally {
            Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space",
                "晨读 🦋",
                "100% #1",
                "a;b&c=d",
                "what?",
                "why?cache=shared",
                "mode=memory",
                "file:x",
                ":memory:"
            })
    void theLibraryLiesInTheFolderWhateverItsName(String name) throws Exception {
        assumeTrue(isPosix()); // Windows allows few of these
        Path folder = temp.resolve(name);
        try (Library library = Given.open(folder)) {
            var _ = library.add(Given.digest(1, Given.content(ID)));
        }
        assertEquals(List.of(folder), contents(temp));
        assertEquals(
                List.of(folder.resolve("index.db"), folder.resolve("library.db")),
                contents(folder));
        try (Library library = Given.open(folder)) {
            assertEquals(1, library.count(PaperQuery.ALL));
        }
    }

    @Test
    void aLibraryThatWasLostIsNotMadeAnew() throws Exception {
        Given.open(temp).close();
        Files.delete(temp.resolve("library.db"));
        assertReason(LibraryException.Reason.LOST, () -> Given.open(temp));
        assertEquals(List.of(temp.resolve("index.db")), contents(temp));
    }

    @Test
    void anOlderLibraryIsKeptBesideTheNewOne() throws Exception {
        makeOld(temp);
        Given.open(temp).close();
        assertOldAndNew(temp);
    }

    private static void makeOld(Path folder) throws Exception {
        Files.createDirectories(folder);
        try (Database old = Database.forWriting(folder.resolve("library.db"))) {
            SqlScript.run(old, "0001-papers-and-marks.sql");
            old.execute("PRAGMA application_id=" + Migrations.APPLICATION_ID);
            old.execute("PRAGMA user_version=1");
            old.execute("INSERT INTO mark(paper, starred, changed) VALUES(1, 1, 1)");
        }
    }

    private static void assertOldAndNew(Path folder) throws Exception {
        for (String name : List.of("library-v1.db", "library.db")) {
            try (Database kept = Database.forReading(folder.resolve(name))) {
                boolean old = name.contains("v1");
                assertEquals(old ? 1 : Migrations.newest(), kept.number("PRAGMA user_version"));
                assertEquals(1, kept.number("SELECT count(*) FROM mark WHERE starred"));
            }
        }
    }

    private static boolean isLog(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith("-wal") || name.endsWith("-shm");
    }

    @Test
    void severalProgramsMayOpenAFreshLibraryAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            Path folder = temp.resolve("round" + round);
            openAtOnce(folder);
            // Of two that close at the same moment neither is the last, and SQLite's log stays.
            List<Path> databases = contents(folder).stream().filter(file -> !isLog(file)).toList();
            assertEquals(
                    List.of(folder.resolve("index.db"), folder.resolve("library.db")),
                    databases); // no copy of a library that was half made
        }
    }

    @Test
    void severalProgramsMayBringALibraryUpAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            Path folder = temp.resolve("round" + round);
            makeOld(folder);
            openAtOnce(folder);
            assertOldAndNew(folder);
            assertEquals(3, contents(folder).size()); // both libraries and the index, no rest
        }
    }

    private static void openAtOnce(Path folder) throws Exception {
        int programs = 4;
        CyclicBarrier start = new CyclicBarrier(programs);
        Callable<Library> opening =
                () -> {
                    start.await();
                    return Given.open(folder);
                };
        try (var threads = Executors.newFixedThreadPool(programs)) {
            List<Future<Library>> opened = new ArrayList<>();
            for (int i = 0; i < programs; i++) opened.add(threads.submit(opening));
            for (Future<Library> library : opened) library.get().close();
        }
    }

    private void refusedUntouched(LibraryException.Reason reason) throws IOException {
        var before = Given.bytes(temp);
        assertReason(reason, () -> Given.open(temp));
        assertEquals(before, Given.bytes(temp));
    }

    private static void assertReason(
            LibraryException.Reason reason, org.junit.jupiter.api.function.Executable act) {
        assertEquals(reason, assertThrows(LibraryException.class, act).reason());
    }

    private void fill() throws LibraryException {
        try (Library library = Given.open(temp)) {
            for (int i = 1; i < 100; i++) {
                String id = "2605.%05d".formatted(i);
                var _ = library.add(Given.digest(i, Given.content(id)));
            }
        }
    }

    private void overwrite(int from, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, from, from + length, (byte) 0xA5);
        Files.write(file(), bytes);
    }

    private Path file() {
        return temp.resolve("library.db");
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
