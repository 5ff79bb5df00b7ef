package app.daybreak.citing;

import app.daybreak.paper.Paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/// How a paper is cited when it is copied.
@SuppressWarnings("ImmutableEnumChecker") // formats hold nothing that changes
public enum CitationForm {
    BIBTEX(new Bibtex()),
    BIBLATEX(new Biblatex()),
    RIS(new Ris()),
    CSL(new CslJson()),
    LINK(new MarkdownLink()),
    PLAIN(new PlainCitation());

    private final PaperFormat format;

    CitationForm(PaperFormat format) {
        this.format = format;
    }

    /// Its name in messages.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Papers in this form, one after the other; one paper has no line end behind it.
    public String text(List<Paper> papers) {
        StringWriter text = new StringWriter();
        try (PaperTexts writer = new PaperTexts(format, text)) {
            for (Paper paper : papers) writer.write(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString().stripTrailing();
    }
}
