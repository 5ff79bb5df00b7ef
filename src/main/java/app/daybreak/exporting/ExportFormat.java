package app.daybreak.exporting;

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

/// The formats that the program knows; the names are what is typed.
public enum ExportFormat implements ExportForm {
    jsonl("jsonl"),
    aligned("jsonl"),
    bibtex("bib"),
    biblatex("bib"),
    ris("ris"),
    csl("json"),
    csv("csv"),
    markdown("md"),
    notes("md"),
    html("html");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public boolean tellsNotes(ExportOptions options) {
        return this == csv || this == notes || this == jsonl && options.marks();
    }

    @Override
    public PaperWriter writer(ExportOptions options, Function<ArxivId, String> notes, Writer out) {
        return switch (this) {
            case jsonl -> options.marks() ? new JsonLines(out, notes) : new JsonLines(out);
            case aligned -> new AlignedLines(out);
            case bibtex -> new PaperTexts(new Bibtex(), out);
            case biblatex -> new PaperTexts(new Biblatex(), out);
            case ris -> new PaperTexts(new Ris(), out);
            case csl -> new PaperTexts(new CslJson(), out);
            case csv -> new PaperTexts(new Csv(options.byteOrderMark(), notes), out);
            case markdown -> new PaperTexts(new ReadingList(), out);
            case notes -> new PaperTexts(new PaperNote(notes), out);
            case html -> new PaperTexts(new PrintPage(), out);
        };
    }
}
