package app.daybreak.ui;

import app.daybreak.settings.Settings;
import app.daybreak.ui.rescue.RescueModel;
import app.daybreak.ui.rescue.RescuePane;
import app.daybreak.ui.rescue.RescueStage.Ended;
import app.daybreak.wording.Messages;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.File;
import java.util.Locale;
import java.util.function.Consumer;

/// The window of a rescue. A look that is over in a moment is never seen.
public final class RescueWindow {
    private static final Duration MOMENT = Duration.millis(400);

    private final Stage stage = new Stage();
    private final RescueModel model;
    private final Messages messages;
    private final Scene scene;

    /// A window that is shown soon, unless the rescue ends before.
    ///
    /// @param openFolder shows the library's folder
    /// @param ended told once when the rescue is over, and the window closed
    public RescueWindow(
            RescueModel model, Settings settings, Runnable openFolder, Consumer<Ended> ended) {
        this.model = model;
        String language = settings.language();
        messages =
                Messages.of(
                        language == null ? Locale.getDefault() : Locale.forLanguageTag(language));
        RescuePane.Actions actions = new RescuePane.Actions(openFolder, this::exportMarks);
        scene = new Scene(new RescuePane(model, actions, messages), 800, 520);
        new Theme(settings).dress(scene);
        stage.setScene(scene);
        stage.setTitle(messages.text("window.title"));
        stage.setMinWidth(640);
        stage.setMinHeight(380);
        WindowIcons.put(stage);
        stage.setOnCloseRequest(_ -> model.quit());
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(_ -> stage.show());
        moment.play();
        model.stageProperty()
                .subscribe((_, now) -> {
                    if (!(now instanceof Ended end)) return;
                    moment.stop();
                    stage.close();
                    ended.accept(end);
                });
    }

    private void exportMarks() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("marks.json");
        File file = chooser.showSaveDialog(stage);
        if (file != null) model.exportMarks(file.toPath());
    }

    /// What the window shows.
    Scene scene() {
        return scene;
    }
}
