package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;
import app.daybreak.ui.year.YearModel;
import app.daybreak.ui.year.YearPane;
import app.daybreak.wording.Messages;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The year at a glance, and the ways from there into the list.
final class YearInWindowTest {
    @TempDir Path folder;

    @Test
    void daysAndBarsLeadIntoTheList() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            YearModel year = open.model.year();
            List<String> tables = new ArrayList<>();
            Scene scene = Person.onFx(() -> shown(year, tables));
            open.person.sees("the year", () -> !days(scene).isEmpty());
            int papers =
                    Person.onFx(() ->
                            year.countedProperty().get().activity().days().getFirst().papers());
            assertTrue(papers > 0);
            Person.onFx(() -> {
                ((Button) days(scene).iterator().next()).fire();
                return true;
            });
            open.person.sees(
                    "a day", () -> open.model.sidebar().scopeProperty().get() instanceof Scope.Day);
            open.person.sees(
                    "its papers", () -> open.model.list().rowsProperty().get().size() == papers);
            Person.onFx(() -> {
                Node bar = filled(scene);
                bar.fireEvent(
                        new MouseEvent(
                                MouseEvent.MOUSE_CLICKED,
                                0,
                                0,
                                0,
                                0,
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                null));
                return true;
            });
            open.person.sees(
                    "a search", () -> open.model.wordsProperty().get().startsWith("date:"));
            open.person.sees(
                    "papers of the month",
                    () -> open.model.list().rowsProperty().get().size() >= papers);
            Person.onFx(() -> {
                ((Button) scene.lookup("#year-table")).fire();
                return true;
            });
            assertEquals(1, tables.size());
            assertEquals(
                    "date,new,replaced,read,starred",
                    tables.getFirst().lines().findFirst().orElse(""));
        }
    }

    private static Scene shown(YearModel year, List<String> tables) {
        var keeping = new YearPane.Keeping(_ -> {}, tables::add);
        Scene scene =
                new Scene(new YearPane(year, keeping, Messages.of(Locale.ENGLISH)), 1000, 760);
        Stage stage = new Stage(); // what scrolls is there only when it is shown
        stage.setScene(scene);
        stage.show();
        year.refresh();
        return scene;
    }

    private static Set<Node> days(Scene scene) {
        Set<Node> days = new java.util.LinkedHashSet<>();
        for (int i = 1; i <= 4; i++) days.addAll(scene.getRoot().lookupAll(".year-day-" + i));
        return days;
    }

    /// A bar of the months that some papers are in.
    private static Node filled(Scene scene) {
        var chart = (StackedBarChart<?, ?>) scene.getRoot().lookup("#year-months");
        return chart.getData().getFirst().getData().stream()
                .filter(bar -> ((Number) bar.getYValue()).intValue() > 0)
                .findFirst()
                .orElseThrow()
                .getNode();
    }
}
