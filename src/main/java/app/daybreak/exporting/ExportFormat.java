package app.daybreak.exporting;

import app.daybreak.citing.AlignedLines;
import app.daybreak.citing.Biblatex;
import app.daybreak.citing.Bibtex;
import app.daybreak.citing.CslJson;
import app.daybreak.citing.Csv;
import app.daybreak.citing.JsonLines;
import app.daybreak.citing.PaperFormat;
import app.daybreak.citing.PaperNote;
import app.daybreak.citing.PrintPage;
import app.daybreak.citing.ReadingList;
import app.daybreak.citing.Ris;
import app.daybreak.paper.ArxivId;

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
    public PaperFormat format(ExportOptions options, Function<ArxivId, String> notes) {
        return switch (this) {
            case jsonl -> options.marks() ? new JsonLines(notes) : new JsonLines();
            case aligned -> new AlignedLines();
            case bibtex -> new Bibtex();
            case biblatex -> new Biblatex();
            case ris -> new Ris();
            case csl -> new CslJson();
            case csv -> new Csv(options.byteOrderMark(), notes);
            case markdown -> new ReadingList();
            case notes -> new PaperNote(notes);
            case html -> new PrintPage();
        };
    }
}
