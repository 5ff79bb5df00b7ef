package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.given.DigestText;
import app.daybreak.settings.Settings;
import app.daybreak.watching.FolderState;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// A person lets a folder be watched.
@Timeout(120)
final class WatchedInWindowTest {
    @TempDir Path temp;

    @Test
    void whatIsPutIntoTheFolderComesIn() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("downloads"));
        Settings english = Settings.FIRST.withLanguage("en");
        try (OpenWindow open = new OpenWindow(temp.resolve("library"), english)) {
            Person.onFx(() -> {
                open.model.incoming().start();
                open.window.incoming().showWatched();
                open.model.incoming().watched().add(folder, _ -> {});
                return true;
            });
            open.person.sees("the folder", () -> cell(1).equals("watched"));
            DigestText.write(folder.resolve("2026-05-01_cs.CL.md"), "2605.00001", "2605.00002");
            open.person.sees(
                    "its papers", () -> open.model.list().rowsProperty().get().size() == 2);
            open.person.sees("the result", () -> cell(3).equals("1 digest, 2 new, 0 revised"));
            assertEquals(folder.toString(), Person.onFx(() -> cell(0)));
            Person.onFx(() -> {
                table().getSelectionModel().select(0);
                ((Button) window().getScene().lookup("#watch-pause")).fire();
                return true;
            });
            open.person.sees("the pause", () -> cell(1).equals("paused"));
            Person.onFx(() -> {
                ((Button) window().getScene().lookup("#watch-remove")).fire();
                return true;
            });
            open.person.sees("nothing", () -> table().getItems().isEmpty());
        }
    }

    private static String cell(int column) {
        TableView<FolderState> table = table();
        return table.getItems().isEmpty()
                ? ""
                : String.valueOf(table.getColumns().get(column).getCellData(0));
    }

    @SuppressWarnings("unchecked") // what that table holds
    private static TableView<FolderState> table() {
        return (TableView<FolderState>) window().getScene().lookup("#watched");
    }

    private static Stage window() {
        return (Stage)
                Window.getWindows().stream()
                        .filter(w -> w instanceof Stage s && "Watched folders".equals(s.getTitle()))
                        .findFirst()
                        .orElseThrow();
    }
}
