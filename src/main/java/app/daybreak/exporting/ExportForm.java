package app.daybreak.exporting;

import app.daybreak.citing.PaperFormat;
import app.daybreak.paper.ArxivId;

import java.util.function.Function;

/// What papers are written as.
public sealed interface ExportForm permits ExportFormat, OwnTemplate {
    /// What names of such files end in, without the full stop.
    String ending();

    /// Whether it tells what a person wrote about papers.
    boolean tellsNotes(ExportOptions options);

    /// How papers are written.
    ///
    /// @param notes what a person wrote about a paper, or an empty text
    PaperFormat format(ExportOptions options, Function<ArxivId, String> notes);
}
