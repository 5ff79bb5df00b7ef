package app.daybreak.importing;

/// How far an import is.
///
/// @param done files that are finished
/// @param total files there are
/// @param file the name of the file finished last
/// @param papers entries read so far
/// @param problems problems met so far
public record ImportProgress(int done, int total, String file, int papers, int problems) {}
