package app.daybreak.exporting;

import app.daybreak.citing.PaperFormat;
import app.daybreak.citing.Template;
import app.daybreak.paper.ArxivId;

import java.util.List;
import java.util.function.Function;

/// A form that a person made, see [Template].
///
/// @param name of its file, without the ending
/// @param ending of its file, and of what is written with it
/// @param text of its file
public record OwnTemplate(String name, String ending, String text) implements ExportForm {
    @Override
    public boolean tellsNotes(ExportOptions options) {
        return text.contains("note");
    }

    @Override
    public PaperFormat format(ExportOptions options, Function<ArxivId, String> notes) {
        return new Template(text, notes);
    }

    /// Whether two are the same file, whatever its text is now.
    public boolean isSameFile(OwnTemplate other) {
        return name.equals(other.name) && ending.equals(other.ending);
    }

    /// What looks like a place and is none, as it stands there.
    public List<String> unknown() {
        return new Template(text, _ -> "").unknown();
    }
}
