package app.daybreak.ui.exporting;

import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.query.PaperQuery;
import app.daybreak.task.Background.Work;

import java.util.Locale;
import java.util.function.Supplier;

/// Which papers are exported.
public enum Chosen {
    /// Those that are selected in the list.
    SELECTED,
    /// All that are listed.
    LISTED,
    /// All of the library.
    ALL;

    /// Where papers are selected and listed.
    ///
    /// @param selected the papers that are selected now
    /// @param listed gives what finds the papers listed now, on any thread
    public record From(Supplier<PaperKeys> selected, Supplier<Work<PaperKeys>> listed) {}

    /// Its name in messages.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What finds the papers, on any thread. What is selected is that of now.
    Work<PaperKeys> papers(From from, Library library) {
        PaperKeys selected = from.selected().get();
        return switch (this) {
            case SELECTED -> () -> selected;
            case LISTED -> from.listed().get();
            case ALL -> () -> library.listPatiently(PaperQuery.ALL);
        };
    }
}
