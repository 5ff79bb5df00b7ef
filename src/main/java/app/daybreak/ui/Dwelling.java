package app.daybreak.ui;

import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Paper;
import app.daybreak.paper.ReadingState;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// Marks the paper on the screen as read after a while, when the person has chosen so.
final class Dwelling {
    private final MainModel model;
    private final ObjectProperty<Integer> seconds = new SimpleObjectProperty<>(0);
    private final PauseTransition pause = new PauseTransition();

    Dwelling(MainModel model) {
        this.model = model;
        pause.setOnFinished(_ -> read());
        model.list().selection().selectedProperty().subscribe((_, _) -> begin());
        seconds.subscribe(this::begin);
    }

    /// How long a paper is on the screen until it is marked; 0 for never.
    ObjectProperty<Integer> secondsProperty() {
        return seconds;
    }

    private void begin() {
        pause.stop();
        if (seconds.get() == 0) return;
        pause.setDuration(Duration.seconds(seconds.get()));
        pause.playFromStart();
    }

    private void read() {
        @Nullable Paper paper = model.reader().paperProperty().get();
        boolean several = model.list().selection().selectedKeys().size() != 1;
        if (paper == null || several || !isWaiting(paper.state())) return;
        model.acts().markReadQuietly(PaperKeys.of(paper.id()));
    }

    private static boolean isWaiting(ReadingState state) {
        return !state.read() || state.revised();
    }
}
