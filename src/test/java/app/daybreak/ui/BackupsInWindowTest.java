package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.keeping.Backup;
import app.daybreak.settings.Settings;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The window of the backups: what each holds, taking one, restoring one.
final class BackupsInWindowTest {
    @TempDir Path folder;

    private static OpenWindow opened(Path folder) throws Exception {
        OpenWindow open = new OpenWindow(folder, Settings.FIRST.withLanguage("en")).withSample();
        Person.onFx(() -> {
            open.window.kept().showBackups();
            return true;
        });
        return open;
    }

    @Test
    void aBackupIsTakenAndListedWithWhatItHolds() throws Exception {
        try (OpenWindow open = opened(folder)) {
            int before = Person.onFx(() -> table().getItems().size());
            fire("backup-now");
            open.person.sees("one more", () -> table().getItems().size() == before + 1);
            open.person.sees("the button again", () -> !there("backup-now").isDisabled());
            List<String> cells =
                    Person.onFx(() ->
                            table().getColumns().stream()
                                    .map(column -> String.valueOf(column.getCellData(0)))
                                    .toList());
            assertEquals("18", cells.get(1), cells::toString); // papers
            assertTrue(cells.getLast().startsWith("backup"), cells::toString);
            String sum = Person.onFx(() -> ((Label) there("backups-sum")).getText());
            assertTrue(sum.contains(folder.resolve("backups").toString()), sum);
        }
    }

    @Test
    void restoringAsksAndThenClosesTheWindow() throws Exception {
        try (OpenWindow open = opened(folder)) {
            fire("backup-now");
            open.person.sees("a backup", () -> !table().getItems().isEmpty());
            assertTrue(Person.onFx(() -> there("backup-restore").isDisabled()), "none is chosen");
            Person.onFx(() -> {
                table().getSelectionModel().select(0);
                return true;
            });
            ask("backup-restore");
            answer(open.person, false);
            assertInstanceOf(Ending.Quit.class, Person.onFx(open.model::ending));
            assertTrue(Person.onFx(() -> open.window.stage().isShowing()));
            ask("backup-restore");
            answer(open.person, true);
            open.person.sees("a closed window", () -> !open.window.stage().isShowing());
            Ending.Restore restore =
                    assertInstanceOf(Ending.Restore.class, Person.onFx(open.model::ending));
            assertTrue(Files.exists(restore.copy()));
        }
    }

    private static void fire(String id) {
        Person.onFx(() -> {
            ((ButtonBase) there(id)).fire();
            return true;
        });
    }

    /// The question waits for its answer in a loop of its own.
    private static void ask(String id) {
        Person.onFx(() -> {
            Platform.runLater(() -> ((ButtonBase) there(id)).fire());
            return true;
        });
    }

    private static void answer(Person person, boolean yes) {
        person.sees("the question", () -> question() != null);
        Person.onFx(() -> {
            DialogPane pane = Objects.requireNonNull(question());
            var types = pane.getButtonTypes();
            ((ButtonBase) pane.lookupButton(yes ? types.getLast() : types.getFirst())).fire();
            return true;
        });
        person.sees("no question", () -> question() == null);
    }

    private static @Nullable DialogPane question() {
        for (Window window : Window.getWindows()) {
            if (window.getScene().getRoot() instanceof DialogPane pane) return pane;
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static TableView<Backup> table() {
        return (TableView<Backup>) there("backups");
    }

    private static Node there(String id) {
        for (Window window : Window.getWindows()) {
            Node node = window.getScene().lookup("#" + id);
            if (node != null) return node;
        }
        throw new AssertionError("nothing is called " + id);
    }
}
