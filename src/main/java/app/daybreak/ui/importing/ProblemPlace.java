package app.daybreak.ui.importing;

import java.nio.file.Path;

/// Where a problem is.
///
/// @param line from 1, or 0 for the whole file
public record ProblemPlace(Path file, int line) {}
