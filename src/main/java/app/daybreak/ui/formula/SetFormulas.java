package app.daybreak.ui.formula;

import app.daybreak.formula.Piece;

import java.util.Map;
import java.util.Optional;

/// The formulas of some texts, set. They do not change, so whoever draws them never waits for the
/// typesetter.
public final class SetFormulas {
    /// No formula is set: all are shown as their source.
    public static final SetFormulas NONE = new SetFormulas(Map.of());

    private final Map<Wanted, Typeset> set;

    SetFormulas(Map<Wanted, Typeset> set) {
        this.set = Map.copyOf(set);
    }

    /// What a typesetter is asked for.
    record Wanted(String tex, boolean display) {
        static Wanted of(Piece.Formula formula) {
            return new Wanted(formula.tex(), formula.display());
        }
    }

    /// A formula, set, or nothing where its source has to do.
    public Optional<Typeset> of(Piece.Formula formula) {
        return Optional.ofNullable(set.get(Wanted.of(formula)));
    }
}
