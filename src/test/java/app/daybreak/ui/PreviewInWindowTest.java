package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.importing.FileReport;
import app.daybreak.settings.Settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person looks what files would bring before saying yes.
@Timeout(120)
final class PreviewInWindowTest {
    @TempDir Path temp;

    @Test
    void yesImportsAndNoDoesNot() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("in"));
        DigestText.write(folder.resolve("a.md"), "2605.00001", "2605.00002");
        Files.writeString(folder.resolve("b.md"), "no digest");
        Settings english = Settings.FIRST.withLanguage("en");
        try (OpenWindow open = new OpenWindow(temp.resolve("library"), english)) {
            look(open, folder);
            Person.onFx(() -> {
                table().getSelectionModel().select(1);
                return true;
            });
            assertTrue(Person.onFx(() -> said().contains("b.md")));
            fire("preview-cancel");
            open.person.sees("no preview", () -> window().isEmpty());
            assertEquals(0, open.library.overview().papers());
            look(open, folder);
            fire("preview-import");
            open.person.sees(
                    "the papers", () -> open.model.list().rowsProperty().get().size() == 2);
            assertTrue(Person.onFx(() -> window().isEmpty()));
        }
    }

    private static void look(OpenWindow open, Path folder) {
        Person.onFx(() -> {
            open.window.incoming().showPreview();
            assertTrue(button("preview-import").isDisabled());
            open.model.incoming().preview().look(List.of(folder));
            return true;
        });
        open.person.sees("what would come", () -> table().getItems().size() == 2);
        assertTrue(
                Person.onFx(PreviewInWindowTest::said).startsWith("Nothing is imported yet. "),
                Person.onFx(PreviewInWindowTest::said));
        assertEquals("2", Person.onFx(() -> table().getColumns().get(1).getCellData(0)));
        assertFalse(Person.onFx(() -> button("preview-import").isDisabled()));
    }

    private static void fire(String id) {
        Person.onFx(() -> {
            button(id).fire();
            return true;
        });
    }

    private static String said() {
        return ((Label) window().orElseThrow().getScene().lookup("#preview-said")).getText();
    }

    private static Button button(String id) {
        return (Button) window().orElseThrow().getScene().lookup("#" + id);
    }

    @SuppressWarnings("unchecked") // what that table holds
    private static TableView<FileReport> table() {
        return (TableView<FileReport>) window().orElseThrow().getScene().lookup("#preview");
    }

    private static Optional<Stage> window() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage s && "Preview of an import".equals(s.getTitle()))
                .map(Stage.class::cast)
                .findFirst();
    }
}
