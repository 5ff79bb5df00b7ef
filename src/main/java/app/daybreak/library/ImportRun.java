package app.daybreak.library;

import java.time.Instant;
import java.util.List;

/// An import as it happened.
///
/// @param id its number
/// @param started when it began
/// @param ended whether it came to an end; otherwise it goes on, or the program was ended in it
/// @param origin the files and folders that were meant, the first ones of many
/// @param digests how many digests came in by it and are still there
/// @param sums what it did
public record ImportRun(
        long id, Instant started, boolean ended, List<String> origin, int digests, Sums sums) {
    /// What an import did.
    ///
    /// @param files the digests that it looked at, and the files that were refused
    /// @param fresh papers that were new, added up over the digests
    /// @param revised papers that came with another content
    /// @param problems lines that say what could not be read
    public record Sums(int files, int fresh, int revised, int problems, boolean cancelled) {}

    /// What to call it: the name of the first file or folder.
    public String name() {
        String first = origin.isEmpty() ? "" : origin.getFirst();
        return first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1);
    }
}
