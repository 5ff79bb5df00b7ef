package app.daybreak.library;

import app.daybreak.digest.Problem;

/// A problem that an import met.
///
/// @param file the file, or the first that had it
/// @param others how many more files had just the same
public record ImportProblem(String file, Problem problem, int others) {}
