package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.settings.Colours;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.settings.Settings;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The settings, chosen as a person does: each takes effect at once and is remembered.
final class PreferencesInWindowTest {
    @TempDir Path folder;

    @Test
    void whatIsChosenIsSeenAtOnceAndRemembered() throws Exception {
        try (OpenWindow open = opened()) {
            choose("colours", Colours.DARK);
            choose("layout", ReaderLayout.STACKED);
            choose("dwell", 5);
            choose("zoom", 1.5);
            assertEquals(ReaderLayout.STACKED, open.model.reader().layoutProperty().get());
            assertEquals(1.5, open.model.reader().zoomProperty().get());
            Settings now = open.remembered();
            assertEquals(Colours.DARK, now.colours());
            assertEquals(5, now.triage().dwellSeconds());
        }
    }

    @Test
    void nothingMovesByItselfWhereThatIsAsked() throws Exception {
        try (OpenWindow open = opened()) {
            assertFalse(open.remembered().still());
            double moving = secondsOfABar(open);
            Person.onFx(() -> {
                ((CheckBox) there("still")).fire();
                return true;
            });
            assertTrue(open.remembered().still());
            assertTrue(secondsOfABar(open) >= 10_000 * moving);
        }
    }

    /// How long a bar of work without a known end takes from one side to the other.
    private static double secondsOfABar(OpenWindow open) throws Exception {
        return Person.onFx(() -> {
            ProgressBar bar = new ProgressBar(ProgressIndicator.INDETERMINATE_PROGRESS);
            Scene scene = new Scene(bar);
            scene.getStylesheets().setAll(open.window.scene().getStylesheets());
            bar.applyCss();
            for (CssMetaData<? extends Styleable, ?> each : bar.getCssMetaData()) {
                if (each.getProperty().equals("-fx-indeterminate-bar-animation-time")) {
                    return seconds(each, bar);
                }
            }
            throw new AssertionError("JavaFX calls it something else now");
        });
    }

    @SuppressWarnings("unchecked") // found among the bar's own
    private static <S extends Styleable> double seconds(CssMetaData<S, ?> each, Node bar) {
        return ((Number) each.getStyleableProperty((S) bar).getValue()).doubleValue();
    }

    @Test
    void aPaperIsSetInTheChosenTypefaces() throws Exception {
        try (OpenWindow open = opened()) {
            open.person.sees("a paper", open::isComplete);
            String usual = family(open, "english");
            Optional<String> another = Person.onFx(() -> installedButNot(usual));
            Assumptions.assumeTrue(another.isPresent(), "one typeface alone is installed");
            String other = another.get();
            choose("latin-font", other);
            open.person.sees("its English", () -> isSet(open, other));
            String chinese = family(open, "chinese");
            choose("latin-font", "");
            open.person.sees("the usual one", () -> isSet(open, usual));
            assertEquals(chinese, family(open, "chinese"));
            choose("latin-font", "no such family");
            assertEquals("no such family", open.remembered().reader().typefaces().latin());
        }
    }

    private static Optional<String> installedButNot(String family) {
        return Font.getFamilies().stream()
                .filter(each -> !each.equals(family))
                .filter(each -> Font.font(each).getFamily().equals(each))
                .findFirst();
    }

    private static String family(OpenWindow open, String column) {
        return Person.onFx(() -> familyOf(open, column));
    }

    private static boolean isSet(OpenWindow open, String family) {
        return familyOf(open, "english").equals(family);
    }

    private static String familyOf(OpenWindow open, String column) {
        return open.person.column(column).lookupAll(".reader-body").stream()
                .filter(node -> node instanceof Text)
                .map(node -> ((Text) node).getFont().getFamily())
                .findFirst()
                .orElse("");
    }

    @Test
    void theLanguageChangesBothWindows() throws Exception {
        try (OpenWindow open = opened()) {
            choose("language", "en");
            open.person.sees(
                    "the window in English",
                    () -> title("Settings") != null && found("language") != null);
            assertEquals("Daybreak", Person.onFx(() -> open.window.stage().getTitle()));
            assertEquals("en", open.remembered().language());
            open.person.sees("the list with the keyboard", () -> focused(open));
            choose("language", "");
            assertNull(open.remembered().language());
        }
    }

    @Test
    void wordsLeaveOnlyWhatHasThem() throws Exception {
        try (OpenWindow open = opened()) {
            assertNotNull(found("colours"));
            Person.onFx(() -> {
                ((TextField) there("preferences-search")).setText("停留");
                return true;
            });
            open.person.sees("nothing but the dwelling", () -> found("colours") == null);
            assertNotNull(found("dwell"));
            Person.onFx(() -> {
                ((TextField) there("preferences-search")).setText("xyzzy");
                return true;
            });
            List<String> labels =
                    Person.onFx(() ->
                            settings().getScene().getRoot().lookupAll(".label").stream()
                                    .map(node -> ((Label) node).getText())
                                    .toList());
            assertEquals(List.of("没有找到这样的设置。"), labels);
        }
    }

    @Test
    void anotherWayOfChangingShowsInTheWindow() throws Exception {
        try (OpenWindow open = opened()) {
            Person.onFx(() -> {
                open.model.reader().zoom(1);
                open.model.reader().layoutProperty().set(ReaderLayout.ENGLISH);
                return true;
            });
            assertEquals(1.1, (double) value("zoom"), 1e-9);
            assertEquals(ReaderLayout.ENGLISH, value("layout"));
        }
    }

    @Test
    void thereIsOnlyOneOfThem() throws Exception {
        try (OpenWindow open = opened()) {
            int before = Person.onFx(() -> Window.getWindows().size());
            show(open);
            assertEquals(before, Person.onFx(() -> Window.getWindows().size()));
            assertFalse(before < 2);
        }
    }

    private static void show(OpenWindow open) {
        Person.onFx(() -> {
            open.window.showPreferences();
            return true;
        });
    }

    private static boolean focused(OpenWindow open) {
        Node focus = open.window.scene().getFocusOwner();
        return focus != null && "papers".equals(focus.getId());
    }

    private OpenWindow opened() throws Exception {
        OpenWindow open = new OpenWindow(folder, Settings.FIRST.withLanguage("zh")).withSample();
        show(open);
        open.person.sees("the settings", () -> title("设置") != null && found("colours") != null);
        return open;
    }

    private static @Nullable Stage title(String title) {
        return (Stage)
                Window.getWindows().stream()
                        .filter(w -> w instanceof Stage s && title.equals(s.getTitle()))
                        .findFirst()
                        .orElse(null);
    }

    private static Stage settings() {
        Stage chinese = title("设置");
        return Objects.requireNonNull(chinese == null ? title("Settings") : chinese);
    }

    private static @Nullable Node found(String id) {
        return settings().getScene().lookup("#" + id);
    }

    private static Node there(String id) {
        return Objects.requireNonNull(found(id), id);
    }

    private static Object value(String id) {
        return Person.onFx(() -> ((ComboBox<?>) there(id)).getValue());
    }

    @SuppressWarnings("unchecked") // the type of the values of that list
    private static <T> void choose(String id, T value) {
        Person.onFx(() -> {
            ((ComboBox<T>) there(id)).setValue(value);
            return true;
        });
    }
}
