package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.Overview;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Digests in the sidebar: their day and channel are corrected, and they are removed.
@Timeout(120)
final class DigestInWindowTest {
    @TempDir Path folder;

    private static List<DigestInfo> digests(OpenWindow open) {
        return open.model.sidebar().contentsProperty().get().digests();
    }

    private static Optional<DigestInfo> named(OpenWindow open, String channel) {
        return digests(open).stream().filter(d -> d.channel().equals(channel)).findFirst();
    }

    private static int papers(OpenWindow open) {
        return open.model.sidebar().contentsProperty().get().overview().papers();
    }

    /// Fires an item of the menu of the digest's line.
    private static void choose(OpenWindow open, DigestInfo digest, int item) {
        Person.onFx(() -> {
            open.model.sidebar().scopeProperty().set(new Scope.OneDigest(digest.sha256()));
            return true;
        });
        open.person.sees("the line of the digest", () -> line(open, digest).isPresent());
        Person.onFx(() -> {
            line(open, digest).orElseThrow().getContextMenu().getItems().get(item).fire();
            return true;
        });
    }

    private static Optional<TreeCell<?>> line(OpenWindow open, DigestInfo digest) {
        for (Node node : open.person.node("sidebar").lookupAll(".tree-cell")) {
            TreeCell<?> cell = (TreeCell<?>) node;
            boolean meant =
                    cell.getContextMenu() != null
                            && cell.isSelected()
                            && String.valueOf(cell.getAccessibleText())
                                    .startsWith(digest.channel());
            if (meant) return Optional.of(cell);
        }
        return Optional.empty();
    }

    private static Optional<Scene> form() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage s && "Correct a digest".equals(s.getTitle()))
                .map(Window::getScene)
                .findFirst();
    }

    private static Node there(String id) {
        return form().orElseThrow().lookup("#" + id);
    }

    private static void save(String day, String channel) {
        Person.onFx(() -> {
            ((TextField) there("digest-day")).setText(day);
            ((ComboBox<?>) there("digest-channel")).getEditor().setText(channel);
            ((Button) there("digest-save")).fire();
            return true;
        });
    }

    @Test
    void dayAndChannelAreCorrectedAndThatIsUndone() throws Exception {
        Settings english = Settings.FIRST.withLanguage("en");
        try (OpenWindow open = new OpenWindow(folder, english).withSample()) {
            open.person.sees("both digests", () -> digests(open).size() == 2);
            DigestInfo digest = named(open, "stat.ML").orElseThrow();
            choose(open, digest, 0);
            open.person.sees("the form", () -> form().isPresent());
            save("yesterday", "cs.lg");
            assertTrue(
                    Person.onFx(() -> ((Label) there("digest-said")).getText())
                            .startsWith("This is no day."));
            save(" 2026-11-01", " cs.lg ");
            open.person.sees("the correction", () -> named(open, "cs.LG").isPresent());
            LocalDate day = LocalDate.of(2026, 11, 1);
            assertEquals(day, Person.onFx(() -> named(open, "cs.LG").orElseThrow().date()));
            assertTrue(Person.onFx(() -> form().isEmpty()));
            List<Overview.Day> days = open.library.overview().days();
            assertTrue(days.stream().anyMatch(d -> d.date().equals(day)));
            open.person.press(KeyCode.CONTROL, KeyCode.Z);
            open.person.sees("what it was", () -> named(open, "stat.ML").isPresent());
        }
    }

    @Test
    void aDigestIsRemovedAndComesBack() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            open.person.sees("both digests", () -> digests(open).size() == 2);
            DigestInfo digest = named(open, "stat.ML").orElseThrow();
            choose(open, digest, 2);
            open.person.sees("one digest", () -> digests(open).size() == 1);
            assertTrue(Person.onFx(() -> papers(open) < 18));
            assertEquals(
                    new Scope.All(), Person.onFx(() -> open.model.sidebar().scopeProperty().get()));
            open.person.press(KeyCode.CONTROL, KeyCode.Z);
            open.person.sees("both again", () -> digests(open).size() == 2);
            open.person.sees("all papers", () -> papers(open) == 18);
        }
    }
}
