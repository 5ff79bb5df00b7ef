package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;
import app.daybreak.ui.year.YearModel;
import app.daybreak.ui.year.YearPane;
import app.daybreak.wording.Messages;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
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
                    "date,new,replaced,read,starred,left",
                    tables.getFirst().lines().findFirst().orElse(""));
        }
    }

    @Test
    void aWordOnTheRiseLeadsToItsPapers() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST)) {
            for (int month = 1; month <= 2; month++) add(open, month);
            YearModel year = open.model.year();
            List<String> tables = new ArrayList<>();
            Scene scene = Person.onFx(() -> shown(year, tables));
            open.person.sees("a word", () -> !scene.getRoot().lookupAll(".year-word").isEmpty());
            Person.onFx(() -> {
                ((ToggleButton) scene.lookup("#year-by-week")).fire();
                ((ToggleButton) scene.lookup("#year-became")).fire();
                ((Button) scene.lookup("#year-table")).fire();
                ((Button) scene.lookup(".year-word")).fire();
                return true;
            });
            var weeks = (StackedBarChart<?, ?>) Person.onFx(() -> scene.lookup("#year-weeks"));
            assertEquals(3, weeks.getData().size(), "starred, read and left");
            assertEquals(53, weeks.getData().getFirst().getData().size());
            assertTrue(
                    tables.getFirst().contains("2026-02,agentflow,20,66.7,0.0"), tables::getFirst);
            open.person.sees(
                    "its papers",
                    () ->
                            open.model.list().rowsProperty().get().size() == 20
                                    && open.model.wordsProperty().get().startsWith("title:"));
        }
    }

    /// 30 papers a month, of which 20 of the second have a word that is new.
    private static void add(OpenWindow open, int month) throws Exception {
        List<DigestText.Paper> papers = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            String id = "260%d.%05d".formatted(month, i);
            boolean has = month == 2 && i <= 20;
            papers.add(DigestText.Paper.of(id).titled(has ? "An agentflow for it" : "Something"));
        }
        String name = "2026-0%d-03_cs.CL.md".formatted(month);
        var _ = open.library.add(DigestText.read(name, DigestText.of(papers)));
        var _ = open.library.updateIndex();
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
