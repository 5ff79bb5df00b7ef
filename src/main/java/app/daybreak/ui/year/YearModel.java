package app.daybreak.ui.year;

import app.daybreak.library.Activity;
import app.daybreak.library.Library;
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
    /// Goes to papers in the list.
    ///
    /// @param day those of a day
    /// @param words those that a search finds
    public record Going(Consumer<LocalDate> day, Consumer<String> words) {}

    /// A year that was counted.
    public record Counted(Year year, Activity activity) {}

    private final Library library;
    private final Newest counting;
    private final Going going;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<List<Year>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Year> year = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Counted> counted = new ReadOnlyObjectWrapper<>();

    /// Counts in a library.
    ///
    /// @param failed told when the library cannot answer
    public YearModel(
            Library library, Background counting, Going going, Consumer<Exception> failed) {
        this.library = library;
        this.counting = new Newest(counting);
        this.going = going;
        this.failed = failed;
        year.subscribe(_ -> count());
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

    private void count() {
        Year asked = year.get();
        if (asked == null) return;
        counting.ask(
                () -> new Counted(asked, library.activity(asked.atDay(1), lastDay(asked))),
                counted::set,
                failed);
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

    /// Shows the papers of a day.
    void go(LocalDate day) {
        going.day().accept(day);
    }

    /// Shows the papers of a month.
    void go(YearMonth month) {
        going.words().accept("date:" + month);
    }

    /// Shows the papers of a channel in the year.
    void go(String channel, Year of) {
        String known = channel.isEmpty() ? "" : "channel:" + channel + " ";
        going.words().accept(known + "date:" + of);
    }
}
