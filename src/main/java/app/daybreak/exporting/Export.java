package app.daybreak.exporting;

import app.daybreak.citing.PaperFormat;
import app.daybreak.citing.PaperNote;
import app.daybreak.citing.PaperTexts;
import app.daybreak.library.Deeds;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Papers of a library in a form. Only a few hundred are in memory at a time.
///
/// @param library holds them
/// @param form what they are written as
/// @param options of the form
public record Export(Library library, ExportForm form, ExportOptions options) {
    /// Watches an export, on its thread.
    public interface Watch {
        /// Sees nothing and stops nothing.
        Watch NONE = _ -> true;

        /// Told after each paper.
        ///
        /// @param papers how many were written
        /// @return whether to go on
        boolean goesOn(int papers);
    }

    /// An export that was stopped.
    public static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Writes a file, or a folder of notes. A file is written whole or not at all; of a folder,
    /// what is written stays.
    ///
    /// @return how many notes were there already, with something else in them, and stayed
    /// @throws Stopped when the watch says so
    public int into(Path target, PaperKeys papers, Watch watch)
            throws IOException, LibraryException {
        if (form != ExportFormat.notes) {
            TargetFile.write(target, writer -> onto(writer, papers, watch));
            return 0;
        }
        NoteFolder folder = new NoteFolder(target, new PaperNote(notes()), options.overwrite());
        each(papers, folder::write, folder::take, n -> watch.goesOn(n) || folder.stop());
        return folder.kept();
    }

    /// Writes onto something that is open and stays so.
    ///
    /// @throws Stopped when the watch says so
    public void onto(Writer out, PaperKeys papers, Watch watch)
            throws IOException, LibraryException {
        PaperFormat format = form.format(options, notes());
        Writer buffered = new BufferedWriter(out, 1 << 16);
        try (PaperTexts writer = new PaperTexts(format, buffered)) {
            each(papers, format::paper, writer::writeText, watch);
        }
    }

    /// Writes some papers, as [#onto] does, with what each was noted about.
    public void onto(Writer out, List<Paper> papers) throws IOException, LibraryException {
        Map<ArxivId, String> notes = new HashMap<>();
        if (form.tellsNotes(options)) {
            for (Paper paper : papers) notes.put(paper.id(), library.note(paper.id()));
        }
        try (PaperTexts writer = new PaperTexts(form.format(options, of(notes)), out)) {
            for (Paper paper : papers) writer.write(paper);
        }
    }

    private <T> void each(
            PaperKeys papers,
            Function<Paper, T> make,
            PapersAhead.Step<T, IOException> step,
            Watch watch)
            throws IOException, LibraryException {
        int[] written = {0};
        new PapersAhead(library, papers)
                .each(
                        make,
                        made -> {
                            step.take(made);
                            if (!watch.goesOn(++written[0])) throw new Stopped();
                        });
    }

    private Function<ArxivId, String> notes() throws LibraryException {
        Map<ArxivId, String> notes = new HashMap<>();
        if (form.tellsNotes(options)) {
            for (Deeds.OfPaper paper : library.deeds().papers()) {
                if (!paper.note().isEmpty()) notes.put(paper.id(), paper.note());
            }
        }
        return of(notes);
    }

    private static Function<ArxivId, String> of(Map<ArxivId, String> notes) {
        return id -> notes.getOrDefault(id, "");
    }
}
