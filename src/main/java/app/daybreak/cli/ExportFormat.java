package app.daybreak.cli;

import app.daybreak.citing.AlignedLines;
import app.daybreak.citing.Biblatex;
import app.daybreak.citing.Bibtex;
import app.daybreak.citing.CslJson;
import app.daybreak.citing.Csv;
import app.daybreak.citing.JsonLines;
import app.daybreak.citing.PaperNote;
import app.daybreak.citing.PaperTexts;
import app.daybreak.citing.PaperWriter;
import app.daybreak.citing.PrintPage;
import app.daybreak.citing.ReadingList;
import app.daybreak.citing.Ris;
import app.daybreak.paper.ArxivId;

import java.io.Writer;
import java.util.function.Function;

/// What `export` writes; the names are what is typed.
enum ExportFormat {
    jsonl,
    aligned,
    bibtex,
    biblatex,
    ris,
    csl,
    csv,
    markdown,
    notes,
    html,
    digest;

    /// Whether it tells what a person wrote about papers.
    boolean tellsNotes() {
        return this == csv || this == notes;
    }

    /// Writes papers one after the other.
    ///
    /// @param notes what a person wrote about a paper, or an empty text
    PaperWriter writer(boolean byteOrderMark, Function<ArxivId, String> notes, Writer out) {
        return switch (this) {
            case jsonl -> new JsonLines(out);
            case aligned -> new AlignedLines(out);
            case bibtex -> new PaperTexts(new Bibtex(), out);
            case biblatex -> new PaperTexts(new Biblatex(), out);
            case ris -> new PaperTexts(new Ris(), out);
            case csl -> new PaperTexts(new CslJson(), out);
            case csv -> new PaperTexts(new Csv(byteOrderMark, notes), out);
            case markdown -> new PaperTexts(new ReadingList(), out);
            case notes -> new PaperTexts(new PaperNote(notes), out);
            case html -> new PaperTexts(new PrintPage(), out);
            case digest -> throw new IllegalArgumentException("a digest is no list of papers");
        };
    }
}
