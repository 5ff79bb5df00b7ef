package app.daybreak.ui.reader;

import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.query.Range;
import app.daybreak.query.Search;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
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
    private static final double FONT_SIZE = 16;
    private static final double ZOOM_STEP = 1.1;
    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 3;

    private final Library library;
    private final Background background;
    private final Background setting;
    private final Preparation preparation = new Preparation();
    private final Newest reading;
    private final Newest completing;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<@Nullable ReadyPaper> ready = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ReaderLayout> layout =
            new SimpleObjectProperty<>(ReaderLayout.SIDE_BY_SIDE);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Search> search =
            new SimpleObjectProperty<>(new Search.Everything());
    private final Map<ArxivId, Prepared> prepared =
            new LinkedHashMap<>(PREPARED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ArxivId, Prepared> eldest) {
                    return size() > PREPARED;
                }
            };
    private volatile List<ArxivId> likely = List.of();
    private @Nullable ArxivId wanted;
    private int
            generation; // what a person did with papers read before the last change is not known

    /// @param generation in which the paper was read
    private record Prepared(ReadyPaper ready, int generation) {}

    /// An empty reader over a library.
    ///
    /// @param background reads papers
    /// @param setting sets formulas and aligns sentences
    /// @param failed told when the library cannot answer
    public ReaderModel(
            Library library,
            Background background,
            Background setting,
            Consumer<Exception> failed) {
        this.library = library;
        this.background = background;
        this.setting = setting;
        this.failed = failed;
        reading = new Newest(background);
        completing = new Newest(setting);
    }

    /// Gets ready what the first paper needs and what takes long.
    public void warmUp() {
        setting.run(preparation::warmUp, _ -> {}, failed);
    }

    /// The paper with what was worked out for it, or null for none.
    public ReadOnlyObjectProperty<@Nullable ReadyPaper> readyProperty() {
        return ready.getReadOnlyProperty();
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

    /// How much larger than usual the text is: 1 is as usual.
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /// The size of the text in pixels.
    public double fontSize() {
        return FONT_SIZE * zoom.get();
    }

    /// Makes the text larger (1) or smaller (-1) by a step.
    public void zoom(int step) {
        double now = zoom.get() * Math.pow(ZOOM_STEP, step);
        if (Math.abs(now - 1) < (ZOOM_STEP - 1) / 2) now = 1;
        zoom.set(Math.clamp(now, SMALLEST, LARGEST));
    }

    /// The word around a character of a text.
    public Range wordAt(String text, int index) {
        return preparation.wordAt(text, index);
    }

    /// Shows a paper, or none; the newest wish wins.
    public void show(@Nullable ArxivId id) {
        wanted = id;
        completing.forget();
        Prepared known = id == null ? null : prepared.get(id);
        if (id == null || known != null && known.generation() == generation) {
            reading.forget();
            set(known == null ? null : known.ready());
            return;
        }
        reading.ask(() -> library.paper(id), this::read, failed);
    }

    private void read(Optional<Paper> found) {
        if (found.isEmpty()) {
            set(null);
            return;
        }
        Paper now = found.get();
        ReadyPaper known = known(now);
        if (known != null) { // what was worked out from the texts still holds
            set(known.with(now));
            return;
        }
        if (!preparation.isReady()) set(ReadyPaper.first(now)); // the rest may take a second
        completing.ask(() -> preparation.complete(now), this::set, e -> plain(now, e));
    }

    private @Nullable ReadyPaper known(Paper now) {
        Prepared kept = prepared.get(now.id());
        ReadyPaper known = kept == null ? ready.get() : kept.ready();
        boolean holds = known != null && known.complete() && known.hasTextsOf(now);
        return holds ? known : null;
    }

    /// A paper that cannot be completed is shown as it is rather than the one before it.
    private void plain(Paper now, Exception e) {
        set(ReadyPaper.first(now));
        failed.accept(e);
    }

    private void set(@Nullable ReadyPaper now) {
        ready.set(now);
        paper.set(now == null ? null : now.paper());
    }

    /// Gets papers ready that will probably be wanted next.
    public void prepare(List<ArxivId> ids) {
        likely = List.copyOf(ids);
        for (ArxivId id : ids) {
            Prepared known = prepared.get(id);
            if (known != null && known.generation() == generation) continue;
            int asked = generation;
            background.run(
                    () -> likely.contains(id) ? library.paper(id) : Optional.<Paper>empty(),
                    found -> found.ifPresent(next -> complete(next, asked)),
                    failed);
        }
    }

    /// Who goes on quickly leaves behind what was likely a moment ago: it must not hold up what is.
    private void complete(Paper next, int asked) {
        ReadyPaper known = known(next);
        if (known != null) {
            prepared.put(next.id(), new Prepared(known.with(next), asked));
            return;
        }
        setting.run(
                () ->
                        likely.contains(next.id())
                                ? Optional.of(preparation.complete(next))
                                : Optional.<ReadyPaper>empty(),
                done -> done.ifPresent(it -> prepared.put(next.id(), new Prepared(it, asked))),
                failed);
    }

    /// Reads the shown paper again because something about it changed.
    public void refresh() {
        generation++;
        if (wanted != null) show(wanted);
        prepare(likely);
    }

    /// Changes to the next layout.
    public void nextLayout() {
        layout.set(layout.get().next());
    }
}
