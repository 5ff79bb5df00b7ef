package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.Backups;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.settings.Settings;
import app.daybreak.task.Background;
import app.daybreak.task.FxThread;
import app.daybreak.ui.rescue.RescueModel;
import app.daybreak.ui.rescue.RescueStage.Ended;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// What a person sees of damage, and the way out by buttons.
final class RescueInWindowTest {
    @TempDir Path folder;

    private final CompletableFuture<Ended> ended = new CompletableFuture<>();

    private Person opened(Background background, Consumer<RescueModel> begin) {
        Person.startJavaFx();
        return new Person(
                Person.onFx(() -> {
                    RescueModel model = new RescueModel(folder, Clock.systemUTC(), background);
                    Settings settings = Settings.FIRST.withLanguage("en");
                    RescueWindow window =
                            new RescueWindow(model, settings, () -> {}, ended::complete);
                    begin.accept(model);
                    return window.scene();
                }));
    }

    @Test
    void thePersonChoosesAndTheLibraryIsThere() throws Exception {
        DamagedLibrary.fill(folder, 1, 30);
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            var _ = new Backups(folder, Clock.systemUTC()).take(library);
        }
        DamagedLibrary.fill(folder, 31, 60);
        DamagedLibrary.destroyTexts(folder);
        try (Background background = Background.thread("rescue", FxThread.INSTANCE)) {
            Person person = opened(background, RescueModel::check);
            person.sees("the ways out", () -> person.scene().lookup("#rescue-use") != null);
            person.sees("the window", () -> person.scene().getWindow().isShowing());
            assertTrue(Person.onFx(() -> ((RadioButton) person.node("way-together")).isSelected()));
            assertTrue(Person.onFx(() -> person.node("rescue-use").isFocused()), "for Enter");
            assertEquals(
                    List.of(),
                    Person.onFx(() -> AccessibleWindowTest.nameless(person.scene().getRoot())));
            person.click("details-copy");
            String details = Person.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(details.contains("Daybreak: ") && details.contains("\tat "), details);
            person.click("way-backup");
            person.click("rescue-use");
            assertTrue(ended.get(20, TimeUnit.SECONDS).opens());
            person.sees("no window", () -> !person.scene().getWindow().isShowing());
        }
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            assertEquals(30, library.holdings().papers());
        }
    }

    @Test
    void closingTheWindowLeaves() throws Exception {
        try (Background background = Background.thread("rescue", FxThread.INSTANCE)) {
            LibraryException newer = new LibraryException(Reason.TOO_NEW, "schema 999");
            Person person = opened(background, model -> model.failed(newer));
            person.sees("the window", () -> person.scene().getWindow().isShowing());
            person.sees("marks to be had", () -> person.scene().lookup("#rescue-marks") != null);
            person.click("menu-quit");
            assertEquals(new Ended(false, "", List.of()), ended.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void everyFailureThatIsToldHasDetails() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            LibraryException failure = new LibraryException(Reason.DISK_FULL, "library.db");
            assertEquals(false, Person.onFx(() -> person.node("show-details").isVisible()));
            Person.onFx(() -> {
                open.model.say(Notice.of(failure));
                return true;
            });
            person.sees("the button", () -> person.node("show-details").isVisible());
            assertEquals(false, Person.onFx(() -> person.node("check-library").isVisible()));
            Person.onFx(() -> {
                open.model.say(Notice.of(new LibraryException(Reason.DAMAGED, "page 7")));
                return true;
            });
            person.sees("a way out", () -> person.node("check-library").isVisible());
            Person.onFx(() -> {
                open.model.say(Notice.of(failure));
                return true;
            });
            person.click("show-details");
            person.sees("the details", () -> details() != null);
            String text = Person.onFx(() -> ((TextArea) there()).getText());
            assertTrue(text.contains("LibraryException: library.db"), text);
            Person.onFx(() -> {
                ((ButtonBase) there().getScene().lookup("#menu-check")).fire();
                return true;
            });
            person.sees("a window that closes", () -> !open.window.stage().isShowing());
            assertEquals(new Ending.Check(), open.model.ending());
        }
    }

    private static Node there() {
        return Objects.requireNonNull(details());
    }

    private static @Nullable Node details() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#details"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
