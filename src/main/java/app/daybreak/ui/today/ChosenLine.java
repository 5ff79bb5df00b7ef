package app.daybreak.ui.today;

import app.daybreak.paper.ArxivId;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The line of a day that is chosen: the one that has the keyboard.
final class ChosenLine {
    private final ScrollPane scroll;
    private final Pane groups;

    /// @param scroll shows the groups
    ChosenLine(ScrollPane scroll, Pane groups) {
        this.scroll = scroll;
        this.groups = groups;
    }

    /// Its place among all lines, or -1.
    int place() {
        List<Button> lines = lines();
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).isFocused()) return i;
        return -1;
    }

    /// Its paper, or null.
    @Nullable ArxivId paper() {
        int place = place();
        return place < 0 ? null : (ArxivId) lines().get(place).getUserData();
    }

    /// Gives the keyboard to a line, or to the last where there are not as many.
    void choose(int place) {
        List<Button> lines = lines();
        if (lines.isEmpty()) return;
        Button line = lines.get(Math.min(place, lines.size() - 1));
        line.requestFocus();
        show(line);
    }

    private List<Button> lines() {
        List<Button> lines = new ArrayList<>();
        for (Node group : groups.getChildren()) {
            for (Node node : ((Pane) group).getChildren()) {
                if (node instanceof Button line && line.getUserData() != null) lines.add(line);
            }
        }
        return lines;
    }

    /// Scrolls as far as it takes to see a line in whole.
    private void show(Node line) {
        scroll.applyCss();
        scroll.layout();
        Bounds place = groups.sceneToLocal(line.localToScene(line.getLayoutBounds()));
        double height = scroll.getViewportBounds().getHeight();
        double hidden = groups.getHeight() - height;
        if (hidden <= 0) return;
        double top = scroll.getVvalue() * hidden;
        double now =
                Math.clamp(
                        top, Math.min(place.getMinY(), place.getMaxY() - height), place.getMinY());
        if (now != top) scroll.setVvalue(now / hidden);
    }
}
