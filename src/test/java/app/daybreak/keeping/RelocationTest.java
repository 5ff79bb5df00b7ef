package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.given.Child;
import app.daybreak.given.DamagedLibrary;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.Progress;
import app.daybreak.paper.Mark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A library goes to another folder.
final class RelocationTest {
    private static final Relocation.Watch KILLED_AT_THE_END =
            (step, _) -> {
                if (step == Relocation.Step.FINISH) throw new Killed();
            };

    @TempDir Path temp;

    private Path from() throws LibraryException {
        Path from = temp.resolve("from");
        try (Library library = Kept.open(from)) {
            Kept.fill(library, 1, 20);
            Kept.mark(library, 3, Mark.STARRED);
            var _ = library.updateIndex();
            var _ = new Backups(from, Clock.systemUTC()).take(library);
            var _ = new DeedsCopies(from, Clock.systemUTC()).write(library);
        }
        return from;
    }

    private static void move(Path from, Path to) throws LibraryException {
        new Relocation(from).to(to);
    }

    @Test
    void everythingIsThereAndTheOldOneStays() throws Exception {
        Path from = from();
        Files.writeString(from.resolve("settings.json"), "{\"language\": \"zh\"}");
        byte[] old = Files.readAllBytes(from.resolve("library.db"));
        Path to = temp.resolve("a/b/to");
        move(from, to);
        assertEquals(to, Relocation.follow(from));
        assertEquals(to, Relocation.follow(to));
        try (Library library = Kept.open(to)) {
            assertEquals(20, library.holdings().papers());
            assertEquals(1, library.holdings().marked());
            assertEquals(0, library.behindIndex(), "the index came along");
            assertEquals(List.of(), library.check());
            assertEquals(List.of(), library.checkIndex());
            var _ = library.acts().undo(); // the history came along
            assertEquals(0, library.deeds().papers().size());
        }
        assertEquals(1, new Backups(to, Clock.systemUTC()).all().size());
        assertEquals("{\"language\": \"zh\"}", Files.readString(to.resolve("settings.json")));
        // The head says how the file was written last.
        assertArrayEquals(
                beyondHead(old), beyondHead(Files.readAllBytes(from.resolve("library.db"))));
    }

    private static byte[] beyondHead(byte[] file) {
        return Arrays.copyOfRange(file, 100, file.length);
    }

    @Test
    void whatMayBeDeletedAfterwardsIsNotNeeded() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        move(from, to);
        Files.delete(from.resolve("library.db"));
        Files.delete(from.resolve("index.db"));
        try (Stream<Path> files = Files.list(from.resolve("backups"))) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(from.resolve("backups"));
        assertEquals(to, Relocation.follow(from));
        try (Library library = Kept.open(Relocation.follow(from))) {
            assertEquals(20, library.holdings().papers());
        }
    }

    @Test
    void allThatAPersonHasGoesAlong() throws Exception {
        Path from = from();
        Set<String> own =
                Set.of(
                        "library.db",
                        "index.db",
                        "settings.json",
                        "library-v3.db",
                        "templates/mine.md",
                        "templates/parts/head.txt",
                        "backups/replaced-2026-05-01-080000.db",
                        "backups/replaced-2026-05-01-080000.db-wal",
                        "backups/replaced-2026-05-01-080000.db-journal");
        for (String name : own) {
            Path file = from.resolve(name);
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) Files.writeString(file, name);
        }
        Set<String> before = files(from);
        assertTrue(before.containsAll(own));
        Files.writeString(from.resolve("backups/copying-1.part"), "half");
        Path to = temp.resolve("to");
        move(from, to);
        assertEquals(before, files(to));
        for (String name : before) {
            assertEquals(-1, Files.mismatch(from.resolve(name), to.resolve(name)), name);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void whatHasTheLibraryOpenKeepsItWhereItIs() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        try (Library library = Kept.open(from)) {
            refused(from, to, Reason.BUSY);
            Kept.mark(library, 4, Mark.READ);
        }
        move(from, to);
        assertMarked(2, to);
    }

    /// A command takes no lock: here one does something when all is copied.
    @Test
    void whatACommandDoesMeanwhileIsNotLeftBehind() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        Relocation move =
                new Relocation(
                        from,
                        (step, _) -> {
                            if (step != Relocation.Step.COMPARE) return;
                            try (Library library = Kept.open(from)) {
                                Kept.mark(library, 4, Mark.READ);
                            }
                        });
        LibraryException e = assertThrows(LibraryException.class, () -> move.to(to));
        assertEquals(Reason.BUSY, e.reason());
        assertEquals(from, Relocation.follow(from));
        assertFalse(Files.exists(to.resolve("library.db")));
        move(from, to);
        assertMarked(2, to);
    }

    /// Of another program, because locks are not the same within one.
    @Test
    void nobodyWritesBetweenTheLastLookAndTheNote() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        List<String> said = new ArrayList<>();
        Relocation.Watch watch =
                (step, _) -> {
                    if (step == Relocation.Step.COMPARE) said.add(attempt(from));
                };
        LibraryException e =
                assertThrows(
                        LibraryException.class,
                        () -> new Relocation(from, watch).to(to),
                        "before the last look it is still free");
        assertEquals(Reason.BUSY, e.reason());
        assertEquals(List.of("written"), said);
        said.clear();
        Relocation.Watch later =
                (step, _) -> {
                    if (step == Relocation.Step.COMPARE)
                        said.add(said.isEmpty() ? "" : attempt(from));
                };
        new Relocation(from, later).to(to);
        assertEquals(List.of("", "locked", "locked"), said);
        assertEquals("written", attempt(from), "it is let go of");
    }

    private String attempt(Path from) {
        Path said = temp.resolve("said.txt");
        try {
            Process writer =
                    Child.start(Child.line(Writer.class, from.resolve("library.db")), said);
            assertTrue(writer.waitFor(60, TimeUnit.SECONDS));
            return Files.readString(said).strip();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A program that writes into a library at once, if it can.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                    var statement = connection.createStatement()) {
                statement.execute("PRAGMA busy_timeout=0");
                statement.execute("UPDATE mark SET starred = 1 - starred");
                System.out.println("written");
            } catch (SQLException e) {
                if (!String.valueOf(e.getMessage()).contains("BUSY")) throw e;
                System.out.println("locked");
            }
        }
    }

    @Test
    void untilTheNoteIsUpItCanBeGivenUp() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        AtomicInteger compared = new AtomicInteger();
        Relocation.Watch counting =
                (step, _) -> {
                    if (step != Relocation.Step.COMPARE) return;
                    if (compared.incrementAndGet() == 3) throw new CancellationException();
                };
        Relocation move = new Relocation(from, counting);
        assertThrows(CancellationException.class, () -> move.to(to), "after the comparison");
        assertEquals(from, Relocation.follow(from));
        assertFalse(Files.exists(to.resolve("arriving.db")));
        move(from, to);
        assertEquals(to, Relocation.follow(from));
    }

    @Test
    void theFoldersThatAMoveMadeGoWithItAndOthersStay() throws Exception {
        Path from = from();
        Path mine = Files.createDirectory(temp.resolve("mine"));
        Relocation.Watch person =
                (step, _) -> {
                    if (step == Relocation.Step.COMPARE) throw new CancellationException();
                };
        Relocation move = new Relocation(from, person);
        for (Path to : List.of(mine, mine.resolve("new/folder"))) {
            assertThrows(CancellationException.class, () -> move.to(to));
            assertTrue(Files.isDirectory(mine));
            assertFalse(Files.exists(mine.resolve("new")));
            assertEquals(Set.of(), files(mine));
        }
    }

    @Test
    void withoutTheNoteNothingHasMoved() throws Exception {
        Path from = from();
        Path inTheWay = Files.createDirectory(from.resolve("moved-to"));
        Files.writeString(inTheWay.resolve("a file"), "a note cannot replace this folder");
        Path to = temp.resolve("to");
        refused(from, to, Reason.FAILED);
        assertFalse(Files.exists(to.resolve("library.db")));
        assertFalse(Files.exists(from.resolve("moved-to.part")));
        Files.delete(inTheWay.resolve("a file"));
        Files.delete(inTheWay);
        move(from, to);
        assertEquals(to, Relocation.follow(from));
    }

    @Test
    void whatIsThereIsForItsOwnerAlone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path to = temp.resolve("to");
        move(from(), to);
        for (String file : List.of("library.db", "index.db")) {
            var permissions = Files.getPosixFilePermissions(to.resolve(file));
            assertEquals("rw-------", PosixFilePermissions.toString(permissions), file);
        }
        var folder = Files.getPosixFilePermissions(to.resolve("backups"));
        assertEquals("rwx------", PosixFilePermissions.toString(folder));
    }

    @Test
    void aLibraryIsNotWrittenOver() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        try (Library library = Kept.open(to)) {
            Kept.fill(library, 1, 2);
        }
        refused(from, to, Reason.OCCUPIED);
        try (Library library = Kept.open(to)) {
            assertEquals(2, library.holdings().papers());
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void templatesInARingAreSaidAndNothingIsMoved() throws Exception {
        Path from = from();
        Path templates = Files.createDirectories(from.resolve("templates/below"));
        Files.createSymbolicLink(templates.resolve("ring"), from.resolve("templates"));
        refused(from, temp.resolve("to"), Reason.FAILED);
    }

    @Test
    void itDoesNotGoIntoItself() throws Exception {
        Path from = from();
        refused(from, from.resolve("below"), Reason.OCCUPIED);
        refused(from, from.resolve("../from"), Reason.OCCUPIED);
    }

    @Test
    void damageIsNotCopied() throws Exception {
        Path from = temp.resolve("from");
        DamagedLibrary.fill(from, 1, 60);
        DamagedLibrary.destroyTexts(from);
        Path to = temp.resolve("to");
        refused(from, to, Reason.DAMAGED);
        assertFalse(Files.exists(to.resolve("library.db")));
    }

    private static void refused(Path from, Path to, Reason reason) throws LibraryException {
        LibraryException e = assertThrows(LibraryException.class, () -> move(from, to));
        assertEquals(reason, e.reason());
        assertEquals(from, Relocation.follow(from), "it is where it was");
    }

    @Test
    void aPlaceThatIsAwayIsSaidAndNoNewLibraryIsMade() throws Exception {
        Path from = from();
        Path drive = temp.resolve("drive");
        move(from, drive.resolve("library"));
        Path gone = Files.move(drive, temp.resolve("in the drawer"));
        LibraryException e = assertThrows(LibraryException.class, () -> Relocation.follow(from));
        assertEquals(Reason.AWAY, e.reason());
        assertFalse(Files.exists(drive));
        Files.move(gone, drive);
        assertEquals(drive.resolve("library"), Relocation.follow(from));
    }

    @Test
    void aMovedLibraryThatWasLostIsNoPlaceThatIsAway() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        move(from, to);
        for (String gone : List.of("library.db", "index.db")) {
            Files.delete(to.resolve(gone));
            assertEquals(to, Relocation.follow(from), gone);
            LibraryException e = assertThrows(LibraryException.class, () -> Kept.open(to));
            assertEquals(Reason.LOST, e.reason(), "no new one is made beside its backups");
        }
        try (Recovery recovery = new Recovery(to, Clock.systemUTC())) {
            var _ = recovery.look(Progress.UNSEEN);
            var _ = recovery.take(Recovery.Way.BACKUP, Progress.UNSEEN);
        }
        try (Library library = Kept.open(to)) {
            assertEquals(20, library.holdings().papers());
        }
    }

    @Test
    void fromPlaceToPlaceAndBackAgain() throws Exception {
        Path from = from();
        Path second = temp.resolve("second");
        move(from, second);
        Path third = temp.resolve("third");
        move(second, third);
        assertEquals(third, Relocation.follow(from));
        Files.delete(from.resolve("library.db")); // the person tidied up
        move(third, from);
        assertEquals(from, Relocation.follow(third));
        assertEquals(from, Relocation.follow(from));
    }

    /// Whoever moves back finds the note that led away from there.
    @Test
    void aMoveBackThatFailsLeavesTheWayToTheLibrary() throws Exception {
        Path from = from();
        Path second = temp.resolve("second");
        move(from, second);
        for (String gone : List.of("library.db", "index.db")) Files.delete(from.resolve(gone));
        try (Library open = Kept.open(second)) {
            Kept.mark(open, 5, Mark.LATER);
            LibraryException e = assertThrows(LibraryException.class, () -> move(second, from));
            assertEquals(Reason.BUSY, e.reason());
        }
        assertEquals(second, Relocation.follow(from));
        move(second, from);
        assertEquals(from, Relocation.follow(second));
    }

    @Test
    void aMoveThatIsCancelledLeavesNothingInTheNewFolder() throws Exception {
        Path from = from();
        Set<String> before = files(from);
        Path to = Files.createDirectory(temp.resolve("to"));
        Files.writeString(to.resolve("mine.txt"), "mine");
        for (Relocation.Step at : Relocation.Step.values()) {
            if (at == Relocation.Step.FINISH) continue;
            Relocation.Watch person =
                    (step, share) -> {
                        assertTrue(share >= 0 && share <= 1);
                        if (step == at) throw new CancellationException();
                    };
            Relocation move = new Relocation(from, person);
            assertThrows(CancellationException.class, () -> move.to(to), at::code);
            assertEquals(Set.of("mine.txt"), files(to), at.code());
            assertFalse(Files.exists(to.resolve("backups")));
            assertEquals(before, files(from));
            assertEquals(from, Relocation.follow(from));
        }
        move(from, to);
        assertEquals(to, Relocation.follow(from));
    }

    /// Stands for the end of the program.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void whatFailsOnceTheNoteIsUpDoesNotTakeTheMoveBack() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        Relocation.Watch broken =
                (step, _) -> {
                    if (step == Relocation.Step.FINISH) throw new IllegalStateException();
                };
        new Relocation(from, broken).to(to);
        assertEquals(to, Relocation.follow(from));
        try (Library library = Kept.open(to)) {
            assertEquals(20, library.holdings().papers());
        }
        assertFalse(Files.exists(to.resolve("arriving")));
    }

    /// Another program has made a library there while the last step was under way.
    @Test
    void whereItCannotGetItsNameTheOldLibraryIsNotGoneOnWith() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        Path another = temp.resolve("another");
        Kept.open(another).close();
        Relocation.Watch other =
                (step, _) -> {
                    if (step != Relocation.Step.FINISH) return;
                    put(another, to.resolve("library.db"));
                };
        new Relocation(from, other).to(to);
        for (Path start : List.of(from, to)) {
            LibraryException e =
                    assertThrows(LibraryException.class, () -> Relocation.follow(start));
            assertEquals(Reason.OCCUPIED, e.reason());
        }
        assertTrue(Files.exists(to.resolve("arriving.db")), "nothing is lost");
    }

    private static void put(Path library, Path place) {
        try {
            Files.copy(library.resolve("library.db"), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The old folder is on a drive that is away: nobody can say whether the move had come to its
    /// end, so no library is made and none is written over.
    @Test
    void whatMayHaveArrivedIsNotWrittenOver() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        assertThrows(Killed.class, () -> new Relocation(from, KILLED_AT_THE_END).to(to));
        assertFalse(Files.exists(to.resolve("library.db")));
        Path drawer = Files.move(from, temp.resolve("drawer"));
        LibraryException e = assertThrows(LibraryException.class, () -> Relocation.follow(to));
        assertEquals(Reason.AWAY, e.reason());
        assertEquals(from.toString(), e.getMessage());
        Path other = temp.resolve("other");
        Kept.open(other).close();
        refused(other, to, Reason.OCCUPIED);
        Files.move(drawer, from);
        assertEquals(to, Relocation.follow(to));
        assertTrue(Files.exists(to.resolve("library.db")));
        assertFalse(Files.exists(to.resolve("arriving")));
    }

    @Test
    void anOldDriveThatHasAnotherPathLeadsToTheEndOfAMoveThatWasCut() throws Exception {
        Path from = from();
        Path to = temp.resolve("to");
        assertThrows(Killed.class, () -> new Relocation(from, KILLED_AT_THE_END).to(to));
        Path elsewhere = Files.move(from, temp.resolve("another letter"));
        assertEquals(to, Relocation.follow(elsewhere));
        assertTrue(Files.exists(to.resolve("library.db")));
    }

    /// Of the last steps each is done by hand and then cut short.
    @Test
    void whatHasArrivedIsFoundHoweverMuchOfTheTidyingWasDone() throws Exception {
        for (int done = 0; done <= 2; done++) {
            Path first = temp.resolve(done + "/first");
            Path second = temp.resolve(done + "/second");
            DamagedLibrary.fill(first, 1, 3);
            move(first, second);
            Files.delete(first.resolve("library.db"));
            Relocation back = new Relocation(second, KILLED_AT_THE_END);
            assertThrows(Killed.class, () -> back.to(first));
            if (done > 0) Files.move(first.resolve("arriving.db"), first.resolve("library.db"));
            if (done > 1) Files.delete(first.resolve("moved-to"));
            assertEquals(first, Relocation.follow(done == 1 ? second : first), "after " + done);
            assertEquals(first, Relocation.follow(second));
            Path third = temp.resolve(done + "/third");
            move(first, third);
            for (Path start : List.of(first, second, third)) {
                assertEquals(third, Relocation.follow(start), "moved on");
            }
        }
    }

    @Test
    void movedBackBelowTheFirstFolderTheFoldersBetweenAreNotNeeded() throws Exception {
        Path from = from();
        Path stick = temp.resolve("stick");
        move(from, stick);
        Path back = from.resolve("Daybreak");
        move(stick, back);
        Relocation.shorten(from, back);
        Files.move(stick, temp.resolve("pulled"));
        assertEquals(back, Relocation.follow(from));
        assertFalse(Files.exists(from.resolve("moved-to.part")));
    }

    @Test
    void everyNoteOnTheWayNamesTheEnd() throws Exception {
        List<Path> places = new ArrayList<>(List.of(from()));
        for (String next : List.of("b", "c", "d")) {
            Path to = temp.resolve(next);
            move(places.getLast(), to);
            places.add(to);
        }
        Relocation.shorten(places.getFirst(), places.getLast());
        String last = Files.readString(places.get(2).resolve("moved-to"));
        for (Path place : places.subList(0, 3)) {
            assertEquals(last, Files.readString(place.resolve("moved-to")), place::toString);
        }
        Files.move(places.get(1), temp.resolve("gone"));
        Files.move(places.get(2), temp.resolve("gone too"));
        assertEquals(places.getLast(), Relocation.follow(places.getFirst()));
    }

    @Test
    void onlyNotesThatLeadToThatLibraryAreWritten() throws Exception {
        Path from = from();
        Path second = temp.resolve("second");
        move(from, second);
        Path third = temp.resolve("third");
        move(second, third);
        Path other = temp.resolve("other");
        Kept.open(other).close();
        String note = Files.readString(from.resolve("moved-to"));
        Relocation.shorten(from, other);
        assertEquals(note, Files.readString(from.resolve("moved-to")), "leads elsewhere");
        Path gone = Files.move(third, temp.resolve("gone"));
        Relocation.shorten(from, third);
        assertEquals(note, Files.readString(from.resolve("moved-to")), "leads to nothing");
        Files.move(gone, third);
        Relocation.shorten(third, third);
        assertFalse(Files.exists(third.resolve("moved-to")), "lives here");
    }

    @Test
    void backInTheFirstFolderNoNoteComesThere() throws Exception {
        Path from = from();
        Path second = temp.resolve("second");
        move(from, second);
        Files.delete(from.resolve("library.db"));
        move(second, from);
        for (Path start : List.of(from, second)) Relocation.shorten(start, from);
        assertFalse(Files.exists(from.resolve("moved-to")));
        for (Path start : List.of(from, second)) assertEquals(from, Relocation.follow(start));
    }

    @Test
    void whatAMoveLeftIsKnown() throws Exception {
        Path from = from();
        Path second = temp.resolve("second");
        move(from, second);
        assertEquals(Relocation.Left.LIBRARY, Relocation.left(from, second));
        assertEquals(Relocation.Left.NOTHING, Relocation.left(second, second));
        Files.delete(from.resolve("library.db"));
        assertEquals(Relocation.Left.NOTE, Relocation.left(from, second));
        assertEquals(Relocation.Left.NOTHING, Relocation.left(from, temp), "leads to another");
        Files.move(second, temp.resolve("gone"));
        assertEquals(Relocation.Left.NOTHING, Relocation.left(from, second));
    }

    @Test
    void notesThatCannotBeWrittenStayAndLeadThere() throws Exception {
        Path from = from();
        Path second = temp.resolve("second");
        move(from, second);
        Path third = temp.resolve("third");
        move(second, third);
        Path inTheWay = Files.createDirectory(from.resolve("moved-to.part"));
        Files.writeString(inTheWay.resolve("a file"), "no note can be written here");
        Relocation.shorten(from, third);
        assertEquals(third, Relocation.follow(from));
    }

    @Test
    void notesInARingLeadNowhere() throws Exception {
        Path a = Files.createDirectory(temp.resolve("a"));
        Path b = Files.createDirectory(temp.resolve("b"));
        Files.writeString(a.resolve("moved-to"), b + "\n");
        Files.writeString(b.resolve("moved-to"), a + "\n");
        LibraryException e = assertThrows(LibraryException.class, () -> Relocation.follow(a));
        assertEquals(Reason.RING, e.reason());
        Files.writeString(a.resolve("moved-to"), a + "\n");
        e = assertThrows(LibraryException.class, () -> Relocation.follow(a));
        assertEquals(Reason.RING, e.reason());
        Relocation.shorten(a, b);
        assertEquals(a + "\n", Files.readString(a.resolve("moved-to")));
    }

    private static void assertMarked(int papers, Path library) throws Exception {
        try (Library moved = Kept.open(library)) {
            assertEquals(papers, moved.holdings().marked());
        }
    }
}
