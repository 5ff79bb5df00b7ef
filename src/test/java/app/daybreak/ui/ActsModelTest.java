package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.DeedsFile;
import app.daybreak.library.Library;
import app.daybreak.query.PaperQuery;
import app.daybreak.task.Background;
import app.daybreak.ui.backups.BackupsModel;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/// What a person does, and what is kept before.
final class ActsModelTest {
    private static final String MARKS =
            """
            {"daybreak": "marks", "version": 1,
             "papers": [{"arxiv_id": "2605.00001", "marks": ["starred"]}]}
            """;

    @TempDir Path folder;

    @Test
    void beforeMarksAreImportedThereIsABackup() throws Exception {
        DamagedLibrary.fill(folder, 1, 3); // the third is starred
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Background here = Background.immediate();
            BackupsModel backups = new BackupsModel(library, here, Assertions::fail);
            ActsModel acts = acts(library, here, backups);
            byte[] marks = MARKS.getBytes(StandardCharsets.UTF_8);
            acts.take(() -> DeedsFile.read(marks), Assertions::fail);
            assertEquals(2, library.holdings().marked());
            List<Backup> all = new Backups(folder, Clock.systemUTC()).all();
            assertEquals(1, all.size());
            assertEquals(1, Objects.requireNonNull(all.getFirst().holdings()).marked());
        }
    }

    @Test
    void beforePapersAreDeletedThereIsABackup() throws Exception {
        DamagedLibrary.fill(folder, 1, 3);
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Background here = Background.immediate();
            BackupsModel backups = new BackupsModel(library, here, Assertions::fail);
            int papers = library.holdings().papers();
            acts(library, here, backups).delete(library.list(PaperQuery.of("")));
            assertEquals(0, library.list(PaperQuery.of("")).size());
            List<Backup> all = new Backups(folder, Clock.systemUTC()).all();
            assertEquals(1, all.size());
            assertEquals(papers, Objects.requireNonNull(all.getFirst().holdings()).papers());
        }
    }

    private static ActsModel acts(Library library, Background here, BackupsModel backups) {
        var first = new ActsModel.BackUp(backups::takeBeforeMarks, backups::takeBeforeRemoval);
        return new ActsModel(library, here, first, () -> {}, _ -> {});
    }
}
