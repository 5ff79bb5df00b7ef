package app.daybreak.exporting;

import app.daybreak.citing.PaperWriter;
import app.daybreak.paper.ArxivId;

import java.io.Writer;
import java.util.function.Function;

/// What papers are written as.
public sealed interface ExportForm permits ExportFormat, OwnTemplate {
    /// What names of such files end in, without the full stop.
    String ending();

    /// Whether it tells what a person wrote about papers.
    boolean tellsNotes(ExportOptions options);

    /// Writes papers one after the other.
    ///
    /// @param notes what a person wrote about a paper, or an empty text
    /// @param out is flushed at the end and left open
    PaperWriter writer(ExportOptions options, Function<ArxivId, String> notes, Writer out);
}
