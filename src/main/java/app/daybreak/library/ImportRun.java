package app.daybreak.library;

import java.time.Instant;
import java.util.List;

/// An import as it happened.
///
/// @param id its number
/// @param started when it began
/// @param state how it stands
/// @param origin the files and folders that were meant, the first ones of many
/// @param digests how many digests came in by it and are still there
/// @param sums what it did
public record ImportRun(
        long id, Instant started, State state, List<String> origin, int digests, Sums sums) {
    /// How an import stands.
    public enum State {
        /// Some program is at it.
        GOES_ON,
        /// The program was ended in it, and nobody was told yet.
        INTERRUPTED,
        /// It came to an end, or was given up.
        ENDED
    }

    /// What an import did.
    ///
    /// @param files the digests that it looked at, and the files that were refused
    /// @param fresh papers that were new, added up over the digests
    /// @param revised papers that came with another content
    /// @param problems lines that say what could not be read
    public record Sums(int files, int fresh, int revised, int problems, boolean cancelled) {}

    /// Whether it came to an end, or was given up.
    public boolean ended() {
        return state == State.ENDED;
    }

    /// Whether something of what was meant may lack, and none is at it any more.
    public boolean unfinished() {
        return state == State.INTERRUPTED || state == State.ENDED && sums.cancelled();
    }

    /// What to call it: the name of the first file or folder.
    public String name() {
        String first = origin.isEmpty() ? "" : origin.getFirst();
        return first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1);
    }
}
