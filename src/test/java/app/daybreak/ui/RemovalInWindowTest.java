package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.daybreak.library.DeletedPaper;
import app.daybreak.library.ImportRun;
import app.daybreak.settings.Settings;
import app.daybreak.ui.importing.ImportHistoryPane;
import app.daybreak.wording.Messages;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What is removed goes from the window, and comes back.
final class RemovalInWindowTest {
    @TempDir Path folder;

    private static int papers(OpenWindow open) {
        return open.model.sidebar().contentsProperty().get().overview().papers();
    }

    @Test
    void aDeletedPaperGoesAndComesBack() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.sees("all papers", () -> papers(open) == 18);
            Person.onFx(() -> {
                open.model.deletePapers();
                return true;
            });
            person.sees("one less", () -> papers(open) == 17);
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("all again", () -> papers(open) == 18);
        }
    }

    @Test
    void aDeletedPaperIsPutBackByItsButton() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            String id = open.shown();
            Person.onFx(() -> {
                open.model.deletePapers();
                return true;
            });
            person.sees("one less", () -> papers(open) == 17);
            Person.onFx(() -> {
                open.window.kept().showDeleted();
                return true;
            });
            person.sees("the deleted paper", () -> deleted().getItems().size() == 1);
            Person.onFx(() -> {
                DeletedPaper paper = deleted().getItems().getFirst();
                assertEquals(id, paper.id().toString());
                assertFalse(paper.heading().isEmpty());
                assertNotNull(paper.deleted());
                deleted().getSelectionModel().select(0);
                ((Button) deleted().getScene().lookup("#deleted-restore")).fire();
                return true;
            });
            person.sees("all again", () -> papers(open) == 18);
            person.sees("no deleted paper", () -> deleted().getItems().isEmpty());
        }
    }

    @SuppressWarnings("unchecked")
    private static TableView<DeletedPaper> deleted() {
        return (TableView<DeletedPaper>)
                Window.getWindows().stream()
                        .map(window -> window.getScene().lookup("#deleted-papers"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void anImportIsTakenBackByItsButton() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.sees("all papers", () -> papers(open) == 18);
            List<ImportRun> runs = new ArrayList<>();
            Person.onFx(() -> {
                open.model.acts().listImports(runs::addAll);
                return true;
            });
            person.sees("the import", () -> runs.size() == 1);
            Person.onFx(() -> {
                ImportHistoryPane pane =
                        new ImportHistoryPane(
                                Messages.of(Locale.SIMPLIFIED_CHINESE),
                                run -> open.model.acts().takeBack(run, () -> {}));
                Scene scene = new Scene(pane, 760, 480);
                pane.show(runs);
                Button back = (Button) scene.lookup("#import-take-back");
                assertEquals(true, back.isDisabled());
                ((TableView<?>) scene.lookup("#import-history")).getSelectionModel().select(0);
                back.fire();
                return true;
            });
            person.sees("nothing", () -> papers(open) == 0);
            person.press(KeyCode.CONTROL, KeyCode.Z);
            person.sees("all again", () -> papers(open) == 18);
        }
    }
}
