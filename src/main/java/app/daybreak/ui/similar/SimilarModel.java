package app.daybreak.ui.similar;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperRow;
import app.daybreak.reading.Translations;
import app.daybreak.similar.Neighbour;
import app.daybreak.similar.Neighbours;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The papers most like the one on the screen, looked for only while they are to be seen.
public final class SimilarModel {
    private static final int MOST = 10;

    /// A paper that is like the one on the screen.
    ///
    /// @param row the paper
    /// @param terms what both speak of
    public record Line(PaperRow row, List<String> terms) {}

    /// What is known.
    ///
    /// @param known false while they are looked for
    /// @param lines the nearest first
    public record Found(boolean known, List<Line> lines) {
        static final Found NOTHING_YET = new Found(false, List.of());
    }

    private final Library library;
    private final Newest looking;
    private final Consumer<ArxivId> chosen;
    private final Consumer<Exception> failed;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(Found.NOTHING_YET);
    private @Nullable Neighbours neighbours;
    private @Nullable Paper paper;

    /// Looks in a library.
    ///
    /// @param chosen told which of the papers the person wants to read
    /// @param failed told when the library cannot answer
    public SimilarModel(
            Library library,
            Background comparing,
            Consumer<ArxivId> chosen,
            Consumer<Exception> failed) {
        this.library = library;
        looking = new Newest(comparing, library::interruptTermPapers);
        this.chosen = chosen;
        this.failed = failed;
        open.subscribe(_ -> look());
    }

    /// Whether the papers are to be seen.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Whether there is a paper that others could be like.
    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// The papers.
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Goes to one of them.
    void choose(Line line) {
        chosen.accept(line.row().id());
    }

    /// Looks for those of a paper, or of none.
    public void show(@Nullable Paper now) {
        Paper before = paper;
        paper = now;
        asked.set(now != null);
        if (before == null || now == null || !isSame(before, now)) look();
    }

    private static boolean isSame(Paper one, Paper other) {
        return one.id().equals(other.id()) && one.text().equals(other.text());
    }

    private void look() {
        Paper now = paper;
        found.set(Found.NOTHING_YET);
        if (now == null || !open.get()) looking.forget();
        else looking.ask(() -> new Found(true, lines(now)), found::set, failed);
    }

    private List<Line> lines(Paper of) throws LibraryException {
        List<Line> lines = new ArrayList<>();
        for (Neighbour each : neighbours().of(of, MOST)) {
            for (PaperRow row : library.rows(List.of(each.paper()))) {
                lines.add(new Line(row, each.terms()));
            }
        }
        return lines;
    }

    /// Made where they are used: the lexicon takes a moment to read.
    private Neighbours neighbours() {
        Neighbours known = neighbours;
        if (known == null) {
            known = new Neighbours(library, new Translations());
            neighbours = known;
        }
        return known;
    }
}
