package app.daybreak.ui.rescue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.DeedsFile;
import app.daybreak.keeping.Recovery.Way;
import app.daybreak.library.Holdings;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.Progress.Step;
import app.daybreak.task.Background;
import app.daybreak.ui.rescue.RescueStage.Ended;
import app.daybreak.ui.rescue.RescueStage.Offered;
import app.daybreak.ui.rescue.RescueStage.Refused;
import app.daybreak.ui.rescue.RescueStage.Working;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The way from a library that is not well to one that opens.
final class RescueModelTest {
    private static final int PAPERS = 60;

    @TempDir Path folder;

    private RescueModel model() {
        return new RescueModel(folder, Clock.systemUTC(), Background.immediate());
    }

    /// Papers with a backup of the first half.
    private void fill() throws Exception {
        DamagedLibrary.fill(folder, 1, PAPERS / 2);
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            var _ = new Backups(folder, Clock.systemUTC()).take(library);
        }
        DamagedLibrary.fill(folder, PAPERS / 2 + 1, PAPERS);
    }

    @Test
    void aSoundLibraryIsLookedAtInWholeAndOpens() throws Exception {
        fill();
        RescueModel model = model();
        Set<Step> steps = EnumSet.noneOf(Step.class);
        model.stageProperty()
                .subscribe(now -> {
                    if (now instanceof Working working) steps.add(working.step());
                });
        model.check();
        assertEquals(EnumSet.of(Step.PAGES, Step.LINKS, Step.TEXTS), steps);
        assertEquals(new Ended(true, "notice.sound", List.of()), model.stageProperty().get());
    }

    @Test
    void aLookCanBeSkippedOnItsWay() throws Exception {
        fill();
        RescueModel model = model();
        model.stageProperty()
                .subscribe(now -> {
                    if (now instanceof Working(var step, _) && step == Step.TEXTS) model.skip();
                });
        model.check();
        assertEquals(new Ended(true, "rescue.skipped", List.of()), model.stageProperty().get());
    }

    @Test
    void whoLeavesChangesNothing() throws Exception {
        fill();
        DamagedLibrary.destroyTexts(folder);
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));
        RescueModel model = model();
        model.stageProperty()
                .subscribe(now -> {
                    if (now instanceof Working(var step, _) && step == Step.SALVAGE) model.quit();
                });
        model.check();
        model.close();
        assertEquals(new Ended(false, "", List.of()), model.stageProperty().get());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("library.db")));
        assertEquals(List.of(), parts());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void eachWayKeepsWhatItSaysAndTheDamagedFile(Way way) throws Exception {
        fill();
        DamagedLibrary.destroyTexts(folder);
        byte[] damaged = Files.readAllBytes(folder.resolve("library.db"));
        RescueModel model = model();
        model.check();
        Offered offered = assertInstanceOf(Offered.class, model.stageProperty().get());
        Map<Way, Holdings> ways = offered.offer().ways();
        assertEquals(EnumSet.allOf(Way.class), ways.keySet());
        assertEquals(Way.TOGETHER, offered.offer().best().orElseThrow());
        Holdings promised = Objects.requireNonNull(ways.get(way));
        assertTrue(
                Objects.requireNonNull(ways.get(Way.READABLE)).papers() < PAPERS,
                "a page of texts is gone");
        assertEquals(PAPERS / 2, Objects.requireNonNull(ways.get(Way.BACKUP)).papers());
        assertEquals(PAPERS / 3, Objects.requireNonNull(ways.get(Way.TOGETHER)).marked());

        model.take(way);
        Ended ended = assertInstanceOf(Ended.class, model.stageProperty().get());
        assertEquals("rescue.mended", ended.word());
        model.close();
        Path aside = folder.resolve("backups").resolve(ended.values().getFirst().toString());
        // The head says how the file was written last.
        assertArrayEquals(beyondHead(damaged), beyondHead(Files.readAllBytes(aside)));
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            assertEquals(List.of(), library.check());
            assertEquals(promised.papers(), library.holdings().papers());
            assertEquals(promised.marked(), library.holdings().marked());
        }
        assertEquals(List.of(), parts());
    }

    @Test
    void withoutABackupWhatCanBeReadIsTheOnlyWay() throws Exception {
        DamagedLibrary.fill(folder, 1, PAPERS);
        DamagedLibrary.destroyTexts(folder);
        RescueModel model = model();
        model.check();
        Offered offered = assertInstanceOf(Offered.class, model.stageProperty().get());
        assertEquals(Set.of(Way.READABLE), offered.offer().ways().keySet());
    }

    @Test
    void whereNothingIsLeftItIsSaid() throws Exception {
        DamagedLibrary.fill(folder, 1, 3);
        Files.write(folder.resolve("library.db"), new byte[8192]);
        RescueModel model = model();
        model.check();
        Refused refused = assertInstanceOf(Refused.class, model.stageProperty().get());
        assertEquals(Reason.NOT_A_LIBRARY, refused.because().reason());
        model.again();
        assertEquals(new Ended(true, "", List.of()), model.stageProperty().get());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLibraryThatIsGoneOrEmptiedComesBackFromItsBackup(boolean gone) throws Exception {
        fill();
        Files.delete(folder.resolve("library.db"));
        if (!gone) Files.createFile(folder.resolve("library.db"));
        RescueModel model = model();
        model.check();
        Offered offered = assertInstanceOf(Offered.class, model.stageProperty().get());
        assertEquals(Reason.LOST, offered.because().reason());
        assertEquals(Set.of(Way.BACKUP), offered.offer().ways().keySet());
        model.take(Way.BACKUP);
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            assertEquals(PAPERS / 2, library.holdings().papers());
        }
    }

    @Test
    void aWayThatCannotBeGoneIsSaidAndTheOthersStay() throws Exception {
        fill();
        DamagedLibrary.destroyTexts(folder);
        RescueModel model = model();
        model.check();
        Offered offered = assertInstanceOf(Offered.class, model.stageProperty().get());
        Backup backup = offered.offer().backup().orElseThrow();
        Files.write(backup.file(), new byte[8192]);
        model.take(Way.BACKUP);
        Offered again = assertInstanceOf(Offered.class, model.stageProperty().get());
        assertNull(offered.problem());
        assertTrue(again.problem() != null);
        model.take(Way.READABLE);
        assertInstanceOf(Ended.class, model.stageProperty().get());
    }

    @Test
    void aWayThatIsGoneAfterAnotherFailedKeepsWhatItSays() throws Exception {
        fill();
        DamagedLibrary.destroyTexts(folder);
        RescueModel model = model();
        model.check();
        Offered offered = assertInstanceOf(Offered.class, model.stageProperty().get());
        Holdings promised = Objects.requireNonNull(offered.offer().ways().get(Way.TOGETHER));
        String url = "jdbc:sqlite:" + folder.resolve("library.db");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            model.take(Way.READABLE);
        }
        Offered again = assertInstanceOf(Offered.class, model.stageProperty().get());
        assertEquals(Reason.BUSY, Objects.requireNonNull(again.problem()).reason());
        model.take(Way.TOGETHER);
        assertInstanceOf(Ended.class, model.stageProperty().get());
        model.close();
        assertEquals(List.of(), parts());
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            assertEquals(promised.papers(), library.holdings().papers());
            assertEquals(promised.marked(), library.holdings().marked());
        }
    }

    @Test
    void aNewerLibraryIsLeftAloneAndItsMarksCanBeHad() throws Exception {
        fill();
        Path file = folder.resolve("library.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version=999");
        }
        byte[] before = Files.readAllBytes(file);
        RescueModel model = model();
        model.check();
        Refused refused = assertInstanceOf(Refused.class, model.stageProperty().get());
        assertEquals(Reason.TOO_NEW, refused.because().reason());
        Path marks = folder.resolve("marks.json");
        model.exportMarks(marks);
        assertEquals(marks.toString(), model.exportedProperty().get());
        assertEquals(PAPERS / 3, DeedsFile.read(Files.readAllBytes(marks)).papers().size());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whatHasNothingToDoWithDamageIsOnlySaid() {
        RescueModel model = model();
        model.failed(new LibraryException(Reason.READ_ONLY, "x"));
        assertInstanceOf(Refused.class, model.stageProperty().get());
    }

    private static byte[] beyondHead(byte[] file) {
        return Arrays.copyOfRange(file, 100, file.length);
    }

    private List<Path> parts() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.filter(file -> file.toString().contains("copying-")).toList();
        }
    }
}
