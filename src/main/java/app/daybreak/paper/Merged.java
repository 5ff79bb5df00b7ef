package app.daybreak.paper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What all revisions of a paper say together. It depends on the set of revisions alone, never on
/// the order in which they came.
///
/// The leading revision (see [Revision#LEADING]) gives everything; a text of it that is missing, a
/// placeholder or in the wrong language is replaced by the next revision's good one, and blanks are
/// filled.
///
/// @param content the facts and raw texts, field by field from the best revision
/// @param flaws of those texts
public record Merged(PaperContent content, Flaws flaws) {

    /// Merges the revisions of one paper.
    ///
    /// @param revisions at least one, in any order
    public static Merged of(List<Revision> revisions) {
        Revision only = revisions.getFirst();
        if (revisions.size() == 1) return new Merged(only.content(), only.flaws());
        List<Revision> ordered = revisions.stream().sorted(Revision.LEADING).toList();
        PaperText source = PaperText.of(f -> best(ordered, f).content().source().get(f));
        Flaws flaws = Flaws.NONE;
        for (Field field : Field.values()) {
            flaws = flaws.and(best(ordered, field).flaws().of(field));
        }
        PaperContent lead = ordered.getFirst().content();
        return new Merged(
                new PaperContent(
                        lead.id(), lead.version(), type(ordered), category(ordered), source),
                flaws);
    }

    private static Revision best(List<Revision> ordered, Field field) {
        Revision best = ordered.getFirst();
        for (Revision r : ordered) {
            if (!r.flaws().spoil(field) && !r.content().source().get(field).isEmpty()) return r;
            if (best.content().source().get(field).isEmpty()) best = r;
        }
        return best;
    }

    private static @Nullable AnnounceType type(List<Revision> ordered) {
        for (Revision r : ordered) {
            if (r.content().announceType() != null) return r.content().announceType();
        }
        return null;
    }

    private static String category(List<Revision> ordered) {
        for (Revision r : ordered) {
            if (!r.content().primaryCategory().isEmpty()) return r.content().primaryCategory();
        }
        return "";
    }
}
