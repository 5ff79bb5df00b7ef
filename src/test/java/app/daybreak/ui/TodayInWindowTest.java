package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;
import app.daybreak.ui.keys.KeyBindings;
import app.daybreak.ui.today.Group;
import app.daybreak.ui.today.Today;
import app.daybreak.ui.today.TodayModel;
import app.daybreak.ui.today.TodayPane;
import app.daybreak.wording.Messages;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A day's papers, how far they are read, and the ways from there into the list.
final class TodayInWindowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    @TempDir Path folder;

    @Test
    void theNewestDayIsShownByChannelAndLeadsIntoTheList() throws Exception {
        try (OpenWindow open = opened()) {
            TodayModel model = open.model.today();
            Scene scene = Person.onFx(() -> shown(model));
            open.person.sees("the day", () -> model.todayProperty().get() != null);
            Today today = Person.onFx(() -> model.todayProperty().get());
            assertEquals(DAY, today.day());
            assertEquals(3, today.rows().size());
            assertEquals(
                    List.of("cs.CL 2 2", "cs.LG 2 1"),
                    today.groups().stream()
                            .map(g -> g.name() + " " + g.all().size() + " " + g.shown().size())
                            .toList(),
                    "a paper of two channels is shown in the first");

            Person.onFx(() -> {
                open.model.acts().markReadQuietly(PaperKeys.of(today.rows().getFirst().id()));
                return true;
            });
            open.person.sees(
                    "what is left",
                    () -> text(scene).equals("3 papers, 1 read or dismissed, 2 left"));

            click(scene, ".today-heading");
            open.person.sees(
                    "the channel's papers",
                    () ->
                            open.model
                                            .wordsProperty()
                                            .get()
                                            .equals("channel:\"cs.CL\" date:2026-05-02")
                                    && open.model.list().rowsProperty().get().size() == 2);
            click(scene, ".today-line");
            open.person.sees(
                    "a paper of the day",
                    () -> open.model.sidebar().scopeProperty().get().equals(new Scope.Day(DAY)));
            open.person.sees(
                    "it in the reader",
                    () ->
                            today.rows().stream()
                                    .map(PaperRow::id)
                                    .toList()
                                    .contains(
                                            open.model
                                                    .list()
                                                    .selection()
                                                    .selectedProperty()
                                                    .get()));
        }
    }

    @Test
    void keysOfTheListMarkTheLinesOfADay() throws Exception {
        try (OpenWindow open = opened()) {
            TodayModel model = open.model.today();
            Scene scene = Person.onFx(() -> shown(model));
            open.person.sees("the day", () -> model.todayProperty().get() != null);
            press(scene, KeyCode.J);
            press(scene, KeyCode.J);
            ArxivId second = chosen(scene);
            assertEquals(Person.onFx(() -> model.todayProperty().get().rows().get(1).id()), second);
            press(scene, KeyCode.S);
            open.person.sees("its star", () -> row(model, second).state().starred());
            open.person.sees("the same line", () -> second.equals(focused(scene)));
            press(scene, KeyCode.K);
            ArxivId first = chosen(scene);
            press(scene, KeyCode.M);
            open.person.sees("read", () -> !row(model, first).state().unread());
            open.person.sees("the next in its place", () -> second.equals(focused(scene)));
            press(scene, KeyCode.M);
            open.person.sees(
                    "two read", () -> text(scene).equals("3 papers, 2 read or dismissed, 1 left"));
        }
    }

    private static void press(Scene scene, KeyCode key) {
        Person.onFx(() -> {
            Event.fireEvent(
                    scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    private static ArxivId chosen(Scene scene) {
        return Objects.requireNonNull(Person.onFx(() -> focused(scene)));
    }

    private static @Nullable ArxivId focused(Scene scene) {
        return scene.getFocusOwner() != null
                        && scene.getFocusOwner().getUserData() instanceof ArxivId id
                ? id
                : null;
    }

    private static PaperRow row(TodayModel model, ArxivId paper) {
        return model.todayProperty().get().rows().stream()
                .filter(row -> row.id().equals(paper))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void topicsAreAnotherWayToGroup() throws Exception {
        try (OpenWindow open = opened()) {
            TodayModel model = open.model.today();
            Scene scene = Person.onFx(() -> shown(model));
            Person.onFx(() -> {
                ((ToggleButton) scene.lookup("#today-by-topics")).fire();
                return true;
            });
            open.person.sees(
                    "topics",
                    () ->
                            model.todayProperty().get() != null
                                    && model.todayProperty().get().byTopic());
            Group others = Person.onFx(() -> model.todayProperty().get().groups().getLast());
            assertEquals(3, others.all().size());
            click(scene, ".today-heading");
            open.person.sees(
                    "just these", () -> open.model.list().rowsProperty().get().size() == 3);
            assertTrue(Person.onFx(() -> open.model.wordsProperty().get()).startsWith("id:"));
        }
    }

    @Test
    void aNewDayIsShownToWhoLookedAtTheNewest() throws Exception {
        try (OpenWindow open = opened()) {
            TodayModel model = open.model.today();
            Person.onFx(() -> shown(model));
            open.person.sees("the day", () -> model.todayProperty().get() != null);
            add(open, "2026-05-03_cs.CL.md", "2605.00009");
            open.person.sees("the next", () -> DAY.plusDays(1).equals(model.dayProperty().get()));
            Person.onFx(() -> {
                model.dayProperty().set(DAY);
                return true;
            });
            add(open, "2026-05-04_cs.CL.md", "2605.00010");
            open.person.sees("three days", () -> model.daysProperty().get().size() == 4);
            assertEquals(DAY, Person.onFx(() -> model.dayProperty().get()));
        }
    }

    @Test
    void aLibraryWithoutDigestsHasNoDay() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST)) {
            Scene scene = Person.onFx(() -> shown(open.model.today()));
            open.person.sees(
                    "why", () -> text(scene).equals("There is no digest in the library yet."));
        }
    }

    private OpenWindow opened() throws Exception {
        OpenWindow open = new OpenWindow(folder, Settings.FIRST);
        add(open, "2026-05-01_cs.CL.md", "2605.00005");
        add(open, "2026-05-02_cs.CL.md", "2605.00001", "2605.00002");
        add(open, "2026-05-02_cs.LG.md", "2605.00002", "2605.00003");
        open.person.sees("four papers", () -> open.model.list().rowsProperty().get().size() == 4);
        return open;
    }

    private static void add(OpenWindow open, String file, String... ids) throws Exception {
        var _ = open.library.add(DigestText.read(file, DigestText.of(ids)));
        var _ = open.library.updateIndex();
        Person.onFx(() -> {
            open.model.refresh();
            return true;
        });
    }

    private static Scene shown(TodayModel model) {
        TodayPane pane = new TodayPane(model, Messages.of(Locale.ENGLISH));
        TodayWindow.listen(pane, KeyBindings.of(Map.of()));
        Scene scene = new Scene(pane, 800, 700);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    private static String text(Scene scene) {
        return ((Label) scene.lookup("#today-summary")).getText();
    }

    private static void click(Scene scene, String style) {
        Person.onFx(() -> {
            ((Button) scene.getRoot().lookup(style)).fire();
            return true;
        });
    }
}
