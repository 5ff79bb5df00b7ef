package app.daybreak.importing;

import app.daybreak.digest.Problem;

import java.nio.file.Path;
import java.util.List;

/// A problem of one file or of many.
///
/// @param files those that have it, the first one first
public record ReportLine(Problem problem, List<Path> files) {
    /// The first that has it.
    public Path file() {
        return files.getFirst();
    }

    /// How many more have just the same.
    public int others() {
        return files.size() - 1;
    }
}
