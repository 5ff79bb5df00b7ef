package app.daybreak.importing;

import app.daybreak.digest.Problem;

import java.nio.file.Path;

/// A problem of one file or of many.
///
/// @param file the first that has it
/// @param others how many more have just the same
public record ReportLine(Path file, Problem problem, int others) {
    ReportLine andOneMore() {
        return new ReportLine(file, problem, others + 1);
    }
}
