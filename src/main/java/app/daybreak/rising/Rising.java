package app.daybreak.rising;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import java.time.YearMonth;
import java.util.List;

/// The words on the rise in a month against the year before it.
///
/// @param month that was looked at
/// @param papers of the months before that were counted; without any there is nothing to tell
/// @param words the surest first, of both languages
public record Rising(YearMonth month, int papers, List<RisingWord> words) {
    private static final int MONTHS = 12;

    /// Titles of so many papers tell shares as well as all would.
    private static final int MOST = 12_000;

    /// Copies the list.
    public Rising {
        words = List.copyOf(words);
    }

    /// Looks through the titles of a month and of those before it.
    public static Rising in(Library library, YearMonth month) throws LibraryException {
        TermRise rise = new TermRise();
        library.titles(month.atDay(1), month.atEndOfMonth(), MOST, rise::now);
        library.titles(
                month.minusMonths(MONTHS).atDay(1),
                month.minusMonths(1).atEndOfMonth(),
                MOST,
                rise::before);
        return new Rising(month, rise.papersBefore(), rise.risen());
    }
}
