package app.daybreak.rising;

import app.daybreak.library.TitleReader;

import java.util.List;
import java.util.function.Consumer;

/// The words that tell some papers from others.
public final class Telling {
    /// Less sure than words on the rise must be: a name need not be proved, only the best.
    private static final double LEAST = 4;

    private Telling() {}

    /// Finds the words that more titles of some papers have than of others, the most telling first.
    ///
    /// @param some tells the titles of these papers
    /// @param others tells the titles of the others
    public static List<RisingWord> of(Consumer<TitleReader> some, Consumer<TitleReader> others) {
        TermRise rise = new TermRise();
        some.accept(rise::now);
        others.accept(rise::before);
        return rise.risen(Measure.LOG_LIKELIHOOD, LEAST);
    }
}
