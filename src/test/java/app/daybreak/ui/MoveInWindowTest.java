package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.keeping.Relocation.Step;
import app.daybreak.settings.Settings;
import app.daybreak.task.Background;
import app.daybreak.task.FxThread;
import app.daybreak.ui.moving.MoveModel;

import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What a person sees while a library is copied.
final class MoveInWindowTest {
    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final CompletableFuture<Optional<Exception>> ended = new CompletableFuture<>();

    private Person opened(Background background) {
        Person.startJavaFx();
        MoveModel model = new MoveModel(this::move, Path.of("/a/new/folder"), background);
        Settings settings = Settings.FIRST.withLanguage("en");
        return new Person(
                Person.onFx(() ->
                        new MoveWindow(
                                        model,
                                        settings,
                                        why -> ended.complete(Optional.ofNullable(why)))
                                .scene()));
    }

    /// Goes on when the test says so, and ends with the last step.
    private void move(app.daybreak.keeping.Relocation.Watch watch)
            throws app.daybreak.library.LibraryException {
        try {
            for (Step step = Step.LIBRARY; step != Step.FINISH; ) {
                step = steps.take();
                watch.at(step, 0.5);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thePersonSeesWhatIsCopiedAndTheWindowGoesByItself() throws Exception {
        try (Background background = Background.thread("move", FxThread.INSTANCE)) {
            Person person = opened(background);
            steps.add(Step.OTHERS);
            person.sees("the window", () -> person.scene().getWindow().isShowing());
            person.sees("the step", () -> text(person).startsWith("Copying the search index"));
            assertEquals(
                    0.5,
                    Person.onFx(
                            () -> ((ProgressBar) person.node("moving-progress")).getProgress()));
            assertEquals(
                    List.of(),
                    Person.onFx(() -> AccessibleWindowTest.nameless(person.scene().getRoot())));
            steps.add(Step.FINISH);
            assertTrue(ended.get(20, TimeUnit.SECONDS).isEmpty());
            person.sees("no window", () -> !person.scene().getWindow().isShowing());
        }
    }

    private static String text(Person person) {
        return ((Labeled) person.node("moving-step")).getText();
    }

    @Test
    void closingTheWindowCancelsAndWaitsForWhatIsTakenAway() throws Exception {
        try (Background background = Background.thread("move", FxThread.INSTANCE)) {
            Person person = opened(background);
            steps.add(Step.LIBRARY);
            person.sees("the window", () -> person.scene().getWindow().isShowing());
            Person.onFx(() -> {
                var window = person.scene().getWindow();
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                return true;
            });
            person.sees("no second time", () -> person.node("moving-cancel").isDisabled());
            assertTrue(Person.onFx(() -> person.scene().getWindow().isShowing()));
            steps.add(Step.LIBRARY);
            Exception why = ended.get(20, TimeUnit.SECONDS).orElseThrow();
            assertInstanceOf(CancellationException.class, why);
        }
    }
}
