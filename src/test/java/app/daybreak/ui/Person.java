package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.desktop.Display;
import app.daybreak.ui.text.MarkKind;
import app.daybreak.ui.text.TextColumn;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// Somebody in front of the window: presses keys, clicks, reads, and waits until something is
/// there. Works on the headless platform and on a real display alike.
public final class Person {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private final Scene scene;

    Person(Scene scene) {
        this.scene = scene;
    }

    /// What is in front of the person.
    Scene scene() {
        return scene;
    }

    /// Starts JavaFX once for all tests of the process.
    public static void startJavaFx() {
        assumeTrue(Display.drawsText(), "Pango is missing, and JavaFX cannot draw text without it");
        if (!STARTED.compareAndSet(false, true)) return;
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
    }

    /// Runs something on the JavaFX thread and waits for its result.
    public static <T> T onFx(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | AssertionError e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Presses and releases a key, the last one, while the others are held.
    void press(KeyCode... keys) {
        onFx(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) robot.keyPress(key);
            for (int i = keys.length - 1; i >= 0; i--) robot.keyRelease(keys[i]);
            return true;
        });
        onFx(() -> true);
    }

    /// Presses a button.
    void click(String id) {
        onFx(() -> {
            ((ButtonBase) node(id)).fire();
            return true;
        });
    }

    /// The node with an id.
    Node node(String id) {
        Node node = scene.lookup("#" + id);
        if (node == null) throw new AssertionError("nothing is called " + id);
        return node;
    }

    /// Waits until something is so.
    void sees(String what, Callable<Boolean> so) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < until) {
            if (onFx(so)) return;
        }
        fail("never saw: " + what);
    }

    /// The text of a pane of the reader, a line for each paragraph, as it is shown but without the
    /// small spaces between Chinese and Latin.
    String reads(String id) {
        return onFx(() ->
                column(id).blocks().stream()
                        .map(block -> block.text().replace("\u2006", ""))
                        .collect(Collectors.joining("\n")));
    }

    /// What is marked in a pane of the reader.
    String marked(String id, MarkKind kind) {
        return onFx(() ->
                column(id).blocks().stream()
                        .flatMap(block ->
                                block.marked(kind).stream().map(range -> range.of(block.text())))
                        .collect(Collectors.joining("\n"))
                        .replace("\u2006", ""));
    }

    /// A pane of the reader.
    TextColumn column(String id) {
        return (TextColumn) node(id);
    }
}
