package app.daybreak.ui;

import app.daybreak.settings.Settings;
import app.daybreak.ui.moving.MoveModel;
import app.daybreak.ui.moving.MovePane;
import app.daybreak.wording.Messages;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.Consumer;

/// The window of a library on its way. A move that is over in a moment is never seen.
public final class MoveWindow {
    private static final Duration MOMENT = Duration.millis(400);

    private final Scene scene;

    /// Begins the move, and shows a window soon unless it is over before.
    ///
    /// @param ended told once when it is over and the window closed: null when the library has
    ///   moved, else why not
    public MoveWindow(MoveModel model, Settings settings, Consumer<@Nullable Exception> ended) {
        String language = settings.language();
        Messages messages =
                Messages.of(
                        language == null ? Locale.getDefault() : Locale.forLanguageTag(language));
        scene = new Scene(new MovePane(model, messages), 520, 220);
        new Theme(settings).dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setTitle(messages.text("window.title"));
        stage.setMinWidth(420);
        stage.setMinHeight(220);
        WindowIcons.put(stage);
        stage.addEventFilter(
                WindowEvent.WINDOW_CLOSE_REQUEST,
                close -> {
                    close.consume(); // it closes by itself when the copies are taken away
                    model.cancel();
                });
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(_ -> stage.show());
        moment.play();
        model.begin(why -> {
            moment.stop();
            stage.close();
            ended.accept(why);
        });
    }

    /// What the window shows.
    Scene scene() {
        return scene;
    }
}
