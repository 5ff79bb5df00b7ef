package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.daybreak.settings.Settings;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a screen reader is told, and what fits into small windows.
final class AccessibleWindowTest {
    @TempDir Path folder;

    @Test
    void everyControlOfTheMainWindowHasANameAndARole() throws Exception {
        try (OpenWindow open = opened()) {
            assertEquals(List.of(), Person.onFx(() -> nameless(open.window.scene().getRoot())));
        }
    }

    @Test
    void everyControlOfTheWindowsBesideItHasANameAndARole() throws Exception {
        try (OpenWindow open = opened()) {
            List<Window> before = Person.onFx(() -> List.copyOf(Window.getWindows()));
            Person.onFx(() -> {
                open.window.showPreferences();
                open.window.showGuide();
                open.window.showAbout();
                open.window.kept().showBackups();
                open.window.kept().showDeleted();
                open.window.incoming().showSubscriptions();
                open.window.incoming().showWatched();
                open.window.incoming().showPreview();
                open.window
                        .incoming()
                        .correct(
                                open.model.sidebar().contentsProperty().get().digests().getFirst());
                open.window.exports().show();
                open.window.showToday();
                open.window.showYear();
                open.window.changeKeys();
                return true;
            });
            open.person.sees("the windows", () -> Window.getWindows().size() == before.size() + 13);
            open.person.sees(
                    "their controls",
                    () ->
                            Window.getWindows().stream()
                                    .filter(each -> !before.contains(each))
                                    .allMatch(each -> isLaidOut(each.getScene().getRoot())));
            List<String> nameless =
                    Person.onFx(() -> {
                        List<String> all = new ArrayList<>();
                        for (Window each : Window.getWindows()) {
                            all.addAll(nameless(each.getScene().getRoot()));
                        }
                        return all;
                    });
            assertEquals(List.of(), nameless);
        }
    }

    @Test
    void theFirstPageHasNamesToo() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST)) {
            open.person.sees("the first page", () -> open.person.node("welcome").isVisible());
            List<String> nameless =
                    Person.onFx(() -> nameless((Parent) open.person.node("welcome")));
            assertEquals(List.of(), nameless);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "860, 600", "760, 520", "720, 480"})
    void nothingIsCutAtTheEdgeOfASmallWindow(int width, int height) throws Exception {
        for (String language : List.of("zh", "en")) {
            Settings settings = Settings.FIRST.withLanguage(language);
            try (OpenWindow open =
                    new OpenWindow(folder.resolve(language), settings).withSample()) {
                Person.onFx(() -> {
                    open.window.stage().setWidth(width);
                    open.window.stage().setHeight(height);
                    return true;
                });
                open.person.press(KeyCode.J);
                open.person.sees(
                        "a paper", () -> open.model.reader().paperProperty().get() != null);
                open.person.sees(
                        "the window's size", () -> open.window.scene().getWidth() == width);
                assertEquals(List.of(), Person.onFx(() -> outside(open)));
            }
        }
    }

    /// The parts that stick out.
    private static List<String> outside(OpenWindow open) {
        Parent root = open.window.scene().getRoot();
        root.applyCss();
        root.layout();
        List<String> wrong = new ArrayList<>();
        Set<String> parts = Set.of("import", "papers", "counts", "table", "order");
        for (Node node : all(root)) {
            boolean part = node.getId() != null && parts.contains(node.getId());
            boolean line = node.getStyleClass().contains("status-line");
            if (!part && !line || !isSeen(node)) continue;
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            boolean inside =
                    bounds.getMaxX() <= open.window.scene().getWidth() + 1
                            && bounds.getMaxY() <= open.window.scene().getHeight() + 1;
            if (!inside) wrong.add(node + " " + bounds);
        }
        assertFalse(all(root).isEmpty());
        return wrong;
    }

    private OpenWindow opened() throws Exception {
        OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample();
        open.person.press(KeyCode.J);
        open.person.sees("a paper", () -> open.model.reader().paperProperty().get() != null);
        return open;
    }

    /// Whether controls are there, and all that are seen have their skins and places.
    private static boolean isLaidOut(Parent root) {
        List<Control> controls =
                all(root).stream()
                        .filter(node -> node instanceof Control && isSeen(node))
                        .map(Control.class::cast)
                        .toList();
        return !controls.isEmpty()
                && controls.stream().noneMatch(c -> c.getSkin() == null || c.isNeedsLayout());
    }

    /// The controls that a person can reach and of which nothing could be said.
    static List<String> nameless(Parent root) {
        List<Node> nodes = all(root);
        Set<Node> labelled = new HashSet<>();
        for (Node node : nodes) {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        }
        return nodes.stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(AccessibleWindowTest::isSeen)
                .filter(node -> !labelled.contains(node))
                .filter(node ->
                        name(node).isBlank() || node.getAccessibleRole() == AccessibleRole.NODE)
                .map(node -> node.getId() + " " + node)
                .toList();
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said != null) return said;
        if (node instanceof Labeled labeled && labeled.getText() != null) return labeled.getText();
        if (node instanceof TextInputControl field && field.getPromptText() != null) {
            return field.getPromptText();
        }
        return "";
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) return false;
        }
        return true;
    }

    private static List<Node> all(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) nodes.addAll(all(child));
        }
        return nodes;
    }
}
