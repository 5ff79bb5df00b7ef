package app.daybreak.ui.today;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.query.PaperQuery;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// What came in on a day. Looked for only while it is to be seen; marks that change meanwhile are
/// shown, and groups stay as they are.
public final class TodayModel {
    /// Ways into the list.
    ///
    /// @param words shows what a search finds
    /// @param paper shows a paper of a day
    /// @param mark sets a mark of a paper, or takes it away
    public record Going(
            Consumer<String> words,
            BiConsumer<LocalDate, ArxivId> paper,
            BiConsumer<ArxivId, Mark> mark) {}

    private final Library library;
    private final Grouping grouping;
    private final Newest looking;
    private final Newest reading;
    private final Going going;
    private final Function<LocalDate, PaperQuery> question;
    private final Consumer<Exception> failed;
    private List<DigestInfo> digests = List.of();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty byTopic = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<LocalDate>> days =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();

    /// Looks in a library.
    ///
    /// @param comparing puts papers into groups
    /// @param background reads rows
    /// @param question finds the papers of a day
    /// @param failed told when the library cannot answer
    public TodayModel(
            Library library,
            Background comparing,
            Background background,
            Going going,
            Function<LocalDate, PaperQuery> question,
            Consumer<Exception> failed) {
        this.library = library;
        grouping = new Grouping(library);
        looking = new Newest(comparing);
        reading = new Newest(background);
        this.going = going;
        this.question = question;
        this.failed = failed;
        open.subscribe(_ -> look());
        byTopic.subscribe(_ -> look());
        day.subscribe(_ -> look());
    }

    /// Learns which digests there are. Who looked at the newest day looks at the new one.
    public void know(List<DigestInfo> there) {
        if (there.equals(digests)) return; // a mark changes no group
        digests = List.copyOf(there);
        List<LocalDate> now =
                there.stream()
                        .map(DigestInfo::date)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        LocalDate chosen = day.get();
        boolean newest =
                chosen == null || !days.get().isEmpty() && chosen.equals(days.get().getFirst());
        days.set(List.copyOf(now));
        if (now.isEmpty()) day.set(null);
        else if (newest || !now.contains(chosen)) day.set(now.getFirst());
        else day.set(chosen);
        look(); // a day may have one more digest
    }

    private void look() {
        LocalDate asked = day.get();
        if (asked == null) today.set(null);
        if (asked == null || !open.get()) {
            looking.forget();
            return;
        }
        PaperQuery papers = question.apply(asked);
        boolean topics = byTopic.get();
        looking.ask(() -> grouping.of(papers, topics), today::set, failed);
    }

    /// Shows what became of the papers.
    public void acted() {
        Today shown = today.get();
        if (shown == null || !open.get()) return;
        reading.ask(
                () -> library.rows(shown.ids()),
                rows -> {
                    if (shown.equals(today.get())) today.set(shown.with(rows));
                },
                failed);
    }

    /// Whether it is to be seen.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Whether groups are topics rather than channels.
    public BooleanProperty byTopicProperty() {
        return byTopic;
    }

    /// The days that have a digest, the newest first.
    public ReadOnlyObjectProperty<List<LocalDate>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /// The day that is looked at, or null where there is none.
    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /// Its papers, or null before they are found.
    public ReadOnlyObjectProperty<@Nullable Today> todayProperty() {
        return today.getReadOnlyProperty();
    }

    void mark(ArxivId paper, Mark mark) {
        going.mark().accept(paper, mark);
    }

    void go(Group group) {
        going.words().accept(group.search());
    }

    void go(Today of, ArxivId paper) {
        going.paper().accept(of.day(), paper);
    }
}
