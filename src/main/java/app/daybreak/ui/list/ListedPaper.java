package app.daybreak.ui.list;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;

import org.jspecify.annotations.Nullable;

/// A place in the list.
///
/// @param id the paper there
/// @param row what is shown of it, or null until it is loaded
public record ListedPaper(ArxivId id, @Nullable PaperRow row) {}
