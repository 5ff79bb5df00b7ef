package app.daybreak.cli;

import app.daybreak.citing.PaperNote;
import app.daybreak.citing.PaperWriter;
import app.daybreak.library.Deeds;
import app.daybreak.library.DigestCopy;
import app.daybreak.library.DigestInfo;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Search;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import tools.jackson.core.JacksonException;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;

/// `daybreak export`: papers for other programs.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();
    @Mixin private final QueryOption query = new QueryOption();

    @Option(names = "--format", required = true, descriptionKey = "daybreak.export.format")
    private ExportFormat format = ExportFormat.jsonl;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "daybreak.export.file")
    private @Nullable Path file;

    @Option(names = "--bom", descriptionKey = "daybreak.export.bom")
    private boolean byteOrderMark;

    @Option(names = "--overwrite", descriptionKey = "daybreak.export.overwrite")
    private boolean overwrite;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseWrongUse();
        if (file != null) library.refuseOwn(file);
        try (Library open = library.open()) {
            if (format == ExportFormat.digest) return writeDigest(open);
            if (file == null) writeOut(open);
            else if (format == ExportFormat.notes) writeNotes(open, file);
            else TargetFile.write(file, writer -> write(open, writer));
            return query.exitCode();
        } catch (LibraryException e) {
            return terminal.failed(e);
        } catch (IOException | JacksonException e) {
            return failed(e);
        }
    }

    private void refuseWrongUse() {
        boolean notes = format == ExportFormat.notes;
        if (notes && file == null) throw wrongUse("daybreak.export.notes-folder");
        if (overwrite && !notes) throw wrongUse("daybreak.export.only-notes");
        if (byteOrderMark && format != ExportFormat.csv) throw wrongUse("daybreak.export.only-csv");
    }

    private ParameterException wrongUse(String key) {
        return new ParameterException(spec.commandLine(), spec.resourceBundle().getString(key));
    }

    private int failed(Exception e) {
        String target = file == null ? "stdout" : file.toString();
        String why = String.valueOf(e.getMessage());
        terminal.err().println(terminal.messages().text("export.failed", target, why));
        return ExitCode.PROBLEMS;
    }

    private void writeOut(Library open) throws IOException, LibraryException {
        write(open, new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        // A PrintStream keeps its failures to itself: a full disk would look like success.
        if (terminal.out().checkError())
            throw new IOException(terminal.messages().text("export.cut"));
    }

    private void write(Library open, Writer writer) throws IOException, LibraryException {
        Writer buffered = new BufferedWriter(writer, 1 << 16);
        try (PaperWriter papers = format.writer(byteOrderMark, notes(open), buffered)) {
            each(open, papers::write);
        }
    }

    /// One digest, as the file that it was.
    private int writeDigest(Library open) throws IOException, LibraryException {
        Search search = query.parse(terminal);
        Predicate<DigestInfo> choice =
                DigestChoice.of(search).orElseThrow(() -> wrongUse("daybreak.export.which-digest"));
        List<DigestInfo> found = open.digests().stream().filter(choice).toList();
        Optional<DigestInfo> chosen = DigestChoice.best(found, search);
        if (chosen.isEmpty()) {
            terminal.err().println(terminal.messages().text("export.no-digest", query.text()));
            return ExitCode.PROBLEMS;
        }
        DigestInfo digest = chosen.get();
        if (found.size() > 1) {
            String which = digest.file() + " " + digest.date();
            say("export.several-digests", found.size(), which);
        }
        DigestCopy copy = open.digestCopy(digest.sha256()).orElseThrow();
        if (!copy.exact()) say("export.not-exact", digest.file());
        if (file != null) TargetFile.writeBytes(file, out -> out.write(copy.bytes()));
        else terminal.out().write(copy.bytes());
        return terminal.finished() == ExitCode.WELL ? query.exitCode() : ExitCode.PROBLEMS;
    }

    private void say(String key, Object... values) {
        terminal.err().println(terminal.messages().text(key, values));
    }

    private void writeNotes(Library open, Path folder) throws IOException, LibraryException {
        NoteFolder notes = new NoteFolder(folder, new PaperNote(notes(open)), overwrite);
        each(open, notes::write);
        if (notes.kept() > 0) {
            terminal.err().println(terminal.messages().text("export.kept", notes.kept()));
        }
    }

    private void each(Library open, PapersAhead.Step<IOException> step)
            throws IOException, LibraryException {
        PaperQuery asked = query.ask(open, terminal);
        PaperKeys keys = query.answer(open, () -> open.list(asked));
        new PapersAhead(open, keys).each(step);
    }

    private Function<ArxivId, String> notes(Library open) throws LibraryException {
        Map<ArxivId, String> notes = new HashMap<>();
        if (format.tellsNotes()) {
            for (Deeds.OfPaper paper : open.deeds().papers()) {
                if (!paper.note().isEmpty()) notes.put(paper.id(), paper.note());
            }
        }
        return id -> notes.getOrDefault(id, "");
    }
}
