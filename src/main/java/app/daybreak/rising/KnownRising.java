package app.daybreak.rising;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/// The words on the rise in the months of a library, looked for once until its digests change. Safe
/// for several threads: who asks for what another is looking for waits for it.
public final class KnownRising {
    private final Library library;
    private final Map<YearMonth, Rising> known = new HashMap<>();
    private String stamp = "";

    /// Of a library.
    public KnownRising(Library library) {
        this.library = library;
    }

    /// The words on the rise in a month.
    public synchronized Rising in(YearMonth month) throws LibraryException {
        String now = library.digestStamp();
        if (!now.equals(stamp)) known.clear();
        stamp = now;
        Rising rising = known.get(month);
        if (rising == null) {
            rising = Rising.in(library, month);
            known.put(month, rising);
        }
        return rising;
    }

    /// Looks for those of the newest month, so that they are there when they are asked for.
    ///
    /// @return whether there was anything to look through
    public boolean prepare() throws LibraryException {
        LocalDate newest = library.newestDay().orElse(null);
        if (newest == null) return false;
        var _ = in(YearMonth.from(newest));
        return true;
    }
}
