package app.daybreak.ui.reader;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.Paper;
import app.daybreak.query.Search;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;
import app.daybreak.ui.formula.Typesetter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The paper on the screen and how it is laid out.
public final class ReaderModel {
    private static final int PREPARED = 16;

    private final Library library;
    private final Background background;
    private final Typesetter typesetter = new Typesetter();
    private final Newest reading;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ReaderLayout> layout =
            new SimpleObjectProperty<>(ReaderLayout.SIDE_BY_SIDE);
    private final ObjectProperty<Search> search =
            new SimpleObjectProperty<>(new Search.Everything());
    private final Map<ArxivId, Paper> prepared =
            new LinkedHashMap<>(PREPARED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ArxivId, Paper> eldest) {
                    return size() > PREPARED;
                }
            };
    private @Nullable ArxivId wanted;
    private int generation; // what was read before the last change is not kept

    /// An empty reader over a library.
    ///
    /// @param failed told when the library cannot answer
    public ReaderModel(Library library, Background background, Consumer<Exception> failed) {
        this.library = library;
        this.background = background;
        this.failed = failed;
        reading = new Newest(background);
    }

    /// What sets formulas. Those of a paper on the screen are set already.
    public Typesetter typesetter() {
        return typesetter;
    }

    /// Sets a first formula.
    public boolean warmUp() {
        return typesetter.set("x", false).isPresent();
    }

    private Optional<Paper> read(ArxivId id) throws LibraryException {
        Optional<Paper> paper = library.paper(id);
        paper.ifPresent(this::set);
        return paper;
    }

    private void set(Paper paper) {
        for (Field field : Field.values()) typesetter.prepare(paper.text().get(field));
    }

    /// The paper, or null for none.
    public ReadOnlyObjectProperty<@Nullable Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /// How the two languages are laid out.
    public ObjectProperty<ReaderLayout> layoutProperty() {
        return layout;
    }

    /// What is looked for; its hits are marked.
    public ObjectProperty<Search> searchProperty() {
        return search;
    }

    /// Shows a paper, or none; the newest wish wins.
    public void show(@Nullable ArxivId id) {
        wanted = id;
        Paper ready = id == null ? null : prepared.get(id);
        if (id == null || ready != null) {
            reading.forget();
            paper.set(ready);
            return;
        }
        reading.ask(() -> read(id), found -> paper.set(found.orElse(null)), failed);
    }

    /// Reads papers that will probably be wanted next.
    public void prepare(List<ArxivId> ids) {
        for (ArxivId id : ids) {
            if (prepared.containsKey(id)) continue;
            int asked = generation;
            background.run(
                    () -> read(id),
                    found -> {
                        if (asked == generation) found.ifPresent(p -> prepared.put(id, p));
                    },
                    failed);
        }
    }

    /// Reads the shown paper again because something about it changed.
    public void refresh() {
        generation++;
        prepared.clear();
        if (wanted != null) show(wanted);
    }

    /// Changes to the next layout.
    public void nextLayout() {
        layout.set(layout.get().next());
    }
}
