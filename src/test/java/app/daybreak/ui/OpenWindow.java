package app.daybreak.ui;

import app.daybreak.library.Library;
import app.daybreak.settings.Settings;
import app.daybreak.task.FxThread;
import app.daybreak.task.Workers;

import javafx.stage.Stage;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A window on a library of its own, with a browser that only takes notes.
final class OpenWindow implements AutoCloseable {
    final List<URI> visited = new CopyOnWriteArrayList<>();
    final Library library;
    final MainModel model;
    final MainWindow window;
    final Person person;
    private final Workers workers = Workers.threads(FxThread.INSTANCE);

    OpenWindow(Path folder, Settings settings) throws Exception {
        Person.startJavaFx();
        library = Library.open(folder, Clock.systemUTC());
        model = Person.onFx(() -> new MainModel(library, visited::add, workers));
        window = Person.onFx(() -> open(folder, settings));
        person = new Person(window.scene());
    }

    private MainWindow open(Path folder, Settings settings) {
        SampleDigests sample = new SampleDigests(folder, workers.outside());
        MainWindow made = new MainWindow(new Stage(), model, workers.reading(), sample, settings);
        made.show();
        return made;
    }

    /// Opens the sample digests as the first page does and waits for the list.
    OpenWindow withSample() {
        person.sees("the first page", () -> person.node("welcome").isVisible());
        person.click("welcome-sample");
        person.sees("the sample's 18 papers", () -> model.list().rowsProperty().get().size() == 18);
        person.sees("the end of the import", () -> !model.imports().runningProperty().get());
        person.sees("the keyboard in the list", () -> person.node("papers").isFocused());
        person.sees("a paper with its sentences", this::isComplete);
        return this;
    }

    /// The identifier of the paper in the reader, or "" for none.
    String shown() {
        return Person.onFx(() -> {
            var paper = model.reader().paperProperty().get();
            return paper == null ? "" : paper.id().toString();
        });
    }

    /// Whether the chosen paper is in the reader with all that is worked out for it; before that
    /// its text is set once more.
    boolean isComplete() {
        var ready = model.reader().readyProperty().get();
        return ready != null
                && ready.complete()
                && ready.paper().id().equals(model.list().selection().selectedProperty().get());
    }

    Settings remembered() {
        return Person.onFx(window::remember);
    }

    @Override
    public void close() throws Exception {
        Person.onFx(() -> {
            window.stage().close();
            return true;
        });
        workers.close();
        library.close();
    }
}
