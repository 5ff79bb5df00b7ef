package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.library.ImportRun;
import app.daybreak.settings.Settings;
import app.daybreak.ui.importing.ImportHistoryPane;
import app.daybreak.wording.Messages;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
