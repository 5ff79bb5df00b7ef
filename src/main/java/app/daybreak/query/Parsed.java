package app.daybreak.query;

import java.util.List;

/// What was understood of what a person typed.
///
/// @param search the question
/// @param misunderstood the places that it leaves out, in order and apart from each other
public record Parsed(Search search, List<Range> misunderstood) {
    public Parsed {
        misunderstood = List.copyOf(misunderstood);
    }
}
