package app.daybreak.paper;

import java.time.LocalDate;
import java.util.Comparator;

/// One content of a paper and when digests carried it.
///
/// @param content facts and raw texts
/// @param flaws of the content's texts
/// @param firstSeen the day of the earliest digest that carries it
/// @param lastSeen the day of the latest digest that carries it
public record Revision(PaperContent content, Flaws flaws, LocalDate firstSeen, LocalDate lastSeen) {

    /// The revision that speaks for the paper comes first: the higher version, else the one that
    /// digests carried last. The texts themselves break what ties remain, so that the order never
    /// depends on the order of imports.
    public static final Comparator<Revision> LEADING =
            Comparator.comparingInt((Revision r) -> r.content.version())
                    .thenComparing(Revision::lastSeen)
                    .thenComparing(Revision::firstSeen)
                    .thenComparing(r -> r.content.toString())
                    .reversed();
}
