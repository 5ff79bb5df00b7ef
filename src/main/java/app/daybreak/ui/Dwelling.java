package app.daybreak.ui;

import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Paper;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// Marks the paper on the screen as read after a while, when the person has chosen so.
final class Dwelling {
    private final MainModel model;
    private final PauseTransition pause = new PauseTransition();

    Dwelling(MainModel model) {
        this.model = model;
        pause.setOnFinished(_ -> read());
    }

    /// @param seconds how long; 0 for never
    void after(int seconds) {
        if (seconds == 0) return;
        pause.setDuration(Duration.seconds(seconds));
        model.list().selection().selectedProperty().subscribe((_, _) -> begin());
    }

    private void begin() {
        pause.playFromStart();
    }

    private void read() {
        @Nullable Paper paper = model.reader().paperProperty().get();
        boolean several = model.list().selection().selectedKeys().size() != 1;
        if (paper == null || several || paper.state().read()) return;
        model.acts().markReadQuietly(PaperKeys.of(paper.id()));
    }
}
