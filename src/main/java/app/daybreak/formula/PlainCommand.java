package app.daybreak.formula;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// What a command is to plain text.
enum PlainCommand {
    /// An escaped sign, shown as it is.
    SIGN("% # & _ { } $"),
    /// A name in upright letters.
    FUNCTION(
            "log ln lg exp sin cos tan sinh cosh tanh arcsin arccos arctan cot max min sup inf lim"
                    + " limsup liminf arg argmax argmin det dim ker deg gcd hom Pr poly polylog tr Tr"
                    + " rank diag sign sgn mod bmod"),
    /// Nothing to see.
    NOTHING(
            ", : ; ! > / - limits nolimits displaystyle textstyle scriptstyle bf rm it cal sf tt"
                    + " mathstrut strut nonumber notag xspace ensuremath protect big Big bigg Bigg bigl"
                    + " Bigl biggl Biggl bigr Bigr biggr Biggr bigm middle"),
    /// A space.
    SPACE("quad qquad \\"),
    /// What stands before a fence.
    FENCE("left right"),
    /// A change of look around one argument.
    INNER(
            "mathbf mathrm mathcal mathsf mathit mathtt mathfrak mathscr mathnormal boldsymbol bm"
                    + " pmb mathop mathrel mathbin mathord operatorname"),
    /// Words around one argument.
    WORDS("text textrm textit textbf texttt textsf textsc textnormal textup emph mbox hbox"),
    /// Letters with a doubled stroke.
    DOUBLE_STRUCK("mathbb mathbbm mathds Bbb"),
    /// The square root.
    ROOT("sqrt"),
    /// A fraction.
    FRACTION("frac dfrac tfrac"),
    /// A mark above one letter.
    ACCENT("hat widehat tilde widetilde bar overline vec dot ddot acute grave check breve"),
    /// Anything else.
    UNKNOWN("");

    private static final Map<String, PlainCommand> BY_NAME = byName();

    private static final Map<String, String> MARKS =
            Map.ofEntries(
                    Map.entry("hat", "\u0302"),
                    Map.entry("widehat", "\u0302"),
                    Map.entry("tilde", "\u0303"),
                    Map.entry("widetilde", "\u0303"),
                    Map.entry("bar", "\u0304"),
                    Map.entry("overline", "\u0304"),
                    Map.entry("vec", "\u20d7"),
                    Map.entry("dot", "\u0307"),
                    Map.entry("ddot", "\u0308"),
                    Map.entry("acute", "\u0301"),
                    Map.entry("grave", "\u0300"),
                    Map.entry("check", "\u030c"),
                    Map.entry("breve", "\u0306"));

    private final String names;

    PlainCommand(String names) {
        this.names = names;
    }

    static PlainCommand of(String name) {
        return name.equals(" ") ? SPACE : BY_NAME.getOrDefault(name, UNKNOWN);
    }

    /// The combining mark of an accent.
    static @Nullable String mark(String name) {
        return MARKS.get(name);
    }

    private static Map<String, PlainCommand> byName() {
        Map<String, PlainCommand> all = new HashMap<>();
        for (PlainCommand kind : values()) {
            for (String name : kind.names.split(" ", -1)) all.put(name, kind);
        }
        return Map.copyOf(all);
    }
}
