package app.daybreak.query;

import java.util.List;

/// What was understood of what a person typed.
///
/// @param search the question
/// @param misunderstood the places that it leaves out, in order and apart from each other
public record Parsed(Search search, List<Range> misunderstood) {
    /// So much of a place is said; a person sees the rest where it was typed.
    private static final int LONGEST_SAID = 80;

    public Parsed {
        misunderstood = List.copyOf(misunderstood);
    }

    /// What stands at a place, on one line and short enough to be said.
    ///
    /// @param typed what was read
    public static String said(Range place, String typed) {
        String part = place.of(typed).strip().replaceAll("\\p{Cntrl}", "·");
        if (part.length() <= LONGEST_SAID) return part;
        int end = Character.isHighSurrogate(part.charAt(LONGEST_SAID - 1)) ? 1 : 0;
        return part.substring(0, LONGEST_SAID - end) + "…";
    }
}
