package app.daybreak.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Modality;
import javafx.stage.Stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The windows beside the main one, one of a kind.
final class Beside {
    private final Stage owner;
    private final Theme theme;
    private final Map<String, Stage> open = new HashMap<>();

    Beside(Stage owner, Theme theme) {
        this.owner = owner;
        this.theme = theme;
        owner.showingProperty()
                .subscribe((_, showing) -> {
                    if (!showing) closeAll(); // not every system does so by itself
                });
    }

    /// Shows something; the window of its kind that is open already shows it instead.
    void show(String kind, String title, Parent content) {
        Stage there = open.get(kind);
        if (there == null) {
            open(kind, title, content);
            return;
        }
        there.setTitle(title);
        there.getScene().setRoot(content);
        there.toFront();
    }

    private void open(String kind, String title, Parent content) {
        Stage window = new Stage();
        WindowIcons.put(window);
        window.initOwner(owner);
        window.initModality(Modality.NONE);
        window.setTitle(title);
        Scene scene = new Scene(content, 760, 480);
        theme.dress(scene);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) window.close();
                });
        window.setScene(scene);
        window.setOnHidden(_ -> {
            open.remove(kind);
            scene.setRoot(new Pane()); // what was shown follows its model no longer
        });
        open.put(kind, window);
        window.show();
    }

    /// The window of a kind if it is open, or else the main one.
    Stage window(String kind) {
        return open.getOrDefault(kind, owner);
    }

    /// The main window.
    Stage owner() {
        return owner;
    }

    private void closeAll() {
        for (Stage each : List.copyOf(open.values())) each.close();
    }

    /// Whether a window of a kind is open.
    boolean isOpen(String kind) {
        return open.containsKey(kind);
    }

    /// Does something when the window of a kind that is open is closed.
    void whenClosed(String kind, Runnable action) {
        Stage there = open.get(kind);
        if (there == null) return;
        there.setOnHidden(_ -> {
            open.remove(kind);
            action.run();
        });
    }

    /// Closes the window of a kind, if it is open.
    void close(String kind) {
        Stage there = open.get(kind);
        if (there != null) there.close();
    }
}
