package app.daybreak.ui.year;

import app.daybreak.library.Activity;
import app.daybreak.library.Library;
import app.daybreak.query.Scope;
import app.daybreak.query.ScopeWords;
import app.daybreak.rising.KnownRising;
import app.daybreak.rising.Rising;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/// What came in during a year, and the way from there into the list.
public final class YearModel {
    private static final System.Logger LOG = System.getLogger(YearModel.class.getName());

    /// Goes to papers in the list.
    ///
    /// @param day those of a day
    /// @param words those that a search finds
    public record Going(Consumer<LocalDate> day, Consumer<String> words) {}

    /// A year that was counted.
    public record Counted(Year year, Activity activity) {}

    /// How bars are shown.
    ///
    /// @param weeks weeks rather than months
    /// @param became by what became of the papers rather than by what came
    public record Look(boolean weeks, boolean became) {}

    private final Library library;
    private final Newest counting;
    private final Newest comparing;
    private final KnownRising words;
    private final Going going;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<List<Year>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Year> year = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Counted> counted = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(new Look(false, false));
    private final ReadOnlyObjectWrapper<List<YearMonth>> months =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable YearMonth> month = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Rising> rising = new ReadOnlyObjectWrapper<>();

    /// Counts in a library.
    ///
    /// @param comparing looks for words
    /// @param failed told when the library cannot answer
    public YearModel(
            Library library,
            Background counting,
            Background comparing,
            Going going,
            Consumer<Exception> failed) {
        this.library = library;
        this.counting = new Newest(counting);
        this.comparing = new Newest(comparing);
        words = new KnownRising(library);
        this.going = going;
        this.failed = failed;
        year.subscribe(_ -> count());
        month.subscribe(_ -> compare());
    }

    /// Counts again; at first the newest year that has a digest.
    public void refresh() {
        counting.ask(
                library::activeYears,
                found -> {
                    years.set(found.stream().map(Year::of).toList());
                    boolean known = years.get().contains(year.get());
                    if (known || found.isEmpty()) count();
                    else year.set(years.get().getFirst());
                },
                failed);
    }

    /// Looks for the newest month's words, so that they are there when the year is looked at.
    /// Nobody asked for them, so it may be interrupted without a word.
    ///
    /// @param quiet a thread that nobody waits for
    public void prepare(Background quiet) {
        quiet.run(
                words::prepare,
                _ -> {},
                e -> LOG.log(System.Logger.Level.INFO, "words on the rise", e));
    }

    private void count() {
        Year asked = year.get();
        if (asked == null) return;
        counting.ask(
                () -> new Counted(asked, library.activity(asked.atDay(1), lastDay(asked))),
                this::know,
                failed);
    }

    private void know(Counted now) {
        counted.set(now);
        List<YearMonth> all =
                now.activity().days().stream()
                        .map(day -> YearMonth.from(day.date()))
                        .distinct()
                        .toList()
                        .reversed();
        YearMonth chosen = month.get();
        months.set(all);
        if (chosen != null && all.contains(chosen)) {
            month.set(chosen);
            compare();
        } else {
            month.set(all.isEmpty() ? null : all.getFirst());
        }
    }

    private void compare() {
        YearMonth asked = month.get();
        rising.set(null);
        if (asked == null) comparing.forget();
        else comparing.ask(() -> words.in(asked), rising::set, failed);
    }

    private static LocalDate lastDay(Year year) {
        return year.atDay(year.length());
    }

    /// The years that have a digest, the newest first.
    public ReadOnlyObjectProperty<List<Year>> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    /// The year that is looked at, or null where there is none.
    public ObjectProperty<@Nullable Year> yearProperty() {
        return year;
    }

    /// What was counted last, or null.
    public ReadOnlyObjectProperty<@Nullable Counted> countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /// How bars are shown.
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /// The months of the year that have a digest, the newest first.
    public ReadOnlyObjectProperty<List<YearMonth>> monthsProperty() {
        return months.getReadOnlyProperty();
    }

    /// The month whose words are looked at, or null where there is none.
    public ObjectProperty<@Nullable YearMonth> monthProperty() {
        return month;
    }

    /// What rose in the month, or null while that is counted.
    public ReadOnlyObjectProperty<@Nullable Rising> risingProperty() {
        return rising.getReadOnlyProperty();
    }

    /// Shows the papers of a day.
    void go(LocalDate day) {
        going.day().accept(day);
    }

    /// Shows the papers of some days, both included.
    void go(LocalDate first, LocalDate last) {
        boolean whole =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
        going.words().accept("date:" + (whole ? YearMonth.from(first) : first + ".." + last));
    }

    /// Shows the papers of a month that have a word in a title.
    void go(String word, YearMonth of) {
        going.words().accept("title:\"" + word + "\" date:" + of);
    }

    /// Shows the papers of a channel in the year.
    void go(String channel, Year of) {
        going.words().accept(ScopeWords.of(new Scope.Channel(channel), "date:" + of));
    }
}
