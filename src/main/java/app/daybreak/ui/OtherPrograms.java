package app.daybreak.ui;

import app.daybreak.library.Library;
import app.daybreak.task.Background;

import java.util.concurrent.Executor;

/// Notices what other programs do in the library, such as a command that imports.
final class OtherPrograms {
    private final Library library;
    private final Background background;
    private final Executor later;
    private final Runnable changed;
    private volatile boolean stopped;

    /// Looks for nothing before [#start()].
    ///
    /// @param later runs something after a while, on any thread
    /// @param changed told when another program did something
    OtherPrograms(Library library, Background background, Executor later, Runnable changed) {
        this.library = library;
        this.background = background;
        this.later = later;
        this.changed = changed;
    }

    /// Looks now and then, until [#stop()].
    void start() {
        later.execute(() -> look(this::start));
    }

    /// Looks now.
    void look() {
        look(() -> {});
    }

    private void look(Runnable then) {
        if (stopped) return;
        background.run(
                library::changedElsewhere,
                found -> {
                    try {
                        if (found && !stopped) changed.run();
                    } finally {
                        then.run();
                    }
                },
                e -> { // whatever the person does next says so
                    System.getLogger(OtherPrograms.class.getName())
                            .log(System.Logger.Level.DEBUG, "cannot look", e);
                    then.run();
                });
    }

    /// Looks no more.
    void stop() {
        stopped = true;
    }
}
