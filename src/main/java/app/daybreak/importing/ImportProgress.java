package app.daybreak.importing;

/// How far an import is.
///
/// @param done files that are finished
/// @param total files there are
/// @param file the name of the file finished last
/// @param fresh papers so far that were not in the library, as the report will count them
/// @param problems problems met so far
public record ImportProgress(int done, int total, String file, int fresh, int problems) {}
