package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.settings.Settings;
import app.daybreak.ui.similar.SimilarModel;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Papers like the one on the screen, and going to one of them.
final class SimilarInWindowTest {
    @TempDir Path folder;

    @Test
    void theyAreLookedForWhenTheyAreToBeSeenAndOneCanBeRead() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            open.person.sees("a paper", () -> open.model.reader().paperProperty().get() != null);
            open.person.sees("the index", () -> open.library.behindIndex() == 0);
            SimilarModel similar = open.model.similar();
            assertFalse(Person.onFx(() -> similar.foundProperty().get().known()));
            open.person.click("similar-heading");
            open.person.sees("neighbours", () -> !lines(open).isEmpty());
            String before = open.shown();
            String wanted =
                    Person.onFx(() ->
                            similar.foundProperty().get().lines().getFirst().row().id().toString());
            assertFalse(wanted.equals(before));
            assertTrue(Person.onFx(() -> lines(open).size() <= 10));
            Person.onFx(() -> {
                open.model.wordsProperty().set("id:" + before);
                ((Button) lines(open).getFirst()).fire();
                return true;
            });
            open.person.sees(
                    "that paper",
                    () ->
                            open.model.reader().paperProperty().get() != null
                                    && open.model
                                            .reader()
                                            .paperProperty()
                                            .get()
                                            .id()
                                            .toString()
                                            .equals(wanted));
            assertEquals("", Person.onFx(() -> open.model.wordsProperty().get()));
            open.person.sees("others", () -> similar.foundProperty().get().known());
        }
    }

    private static List<Node> lines(OpenWindow open) {
        return open.window.scene().getRoot().lookupAll(".similar-line").stream().toList();
    }
}
