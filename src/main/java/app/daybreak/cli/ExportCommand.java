package app.daybreak.cli;

import app.daybreak.exporting.Export;
import app.daybreak.exporting.ExportForm;
import app.daybreak.exporting.ExportFormat;
import app.daybreak.exporting.ExportOptions;
import app.daybreak.exporting.OwnTemplate;
import app.daybreak.exporting.TargetFile;
import app.daybreak.exporting.Templates;
import app.daybreak.library.DigestCopy;
import app.daybreak.library.DigestInfo;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Search;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// `daybreak export`: papers for other programs.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final String TEMPLATE = "template:";

    @Mixin private final LibraryOption library = new LibraryOption();
    @Mixin private final QueryOption query = new QueryOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = FormatNames.class,
            descriptionKey = "daybreak.export.format")
    private String format = "";

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "daybreak.export.file")
    private @Nullable Path file;

    @Option(names = "--bom", descriptionKey = "daybreak.export.bom")
    private boolean byteOrderMark;

    @Option(names = "--with-marks", descriptionKey = "daybreak.export.marks")
    private boolean marks;

    @Option(names = "--overwrite", descriptionKey = "daybreak.export.overwrite")
    private boolean overwrite;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What `--format` can be; a digest is no list of papers, and goes its own way.
    static final class FormatNames implements Iterable<String> {
        private static final String DIGEST = "digest";

        @Override
        public Iterator<String> iterator() {
            Stream<String> known = Stream.of(ExportFormat.values()).map(ExportFormat::name);
            return Stream.concat(known, Stream.of(DIGEST)).iterator();
        }
    }

    @Override
    public Integer call() {
        refuseWrongUse();
        if (file != null) library.refuseOwn(file);
        try (Library open = library.open()) {
            if (format.equals(FormatNames.DIGEST)) return writeDigest(open);
            ExportForm form = form();
            if (form instanceof OwnTemplate own && !own.unknown().isEmpty()) {
                say("export.unknown-place", String.join(" ", own.unknown()));
            }
            Export export =
                    new Export(open, form, new ExportOptions(byteOrderMark, marks, overwrite));
            PaperQuery asked = query.ask(open, terminal);
            PaperKeys papers = query.answer(open, () -> open.list(asked));
            if (file == null) writeOut(export, papers);
            else writeInto(file, export, papers);
            return query.exitCode();
        } catch (LibraryException e) {
            return terminal.failed(e);
        } catch (IOException e) {
            return failed(e);
        }
    }

    private void refuseWrongUse() {
        if (!format.equals(FormatNames.DIGEST)) {
            var _ = form();
        }
        boolean notes = is(ExportFormat.notes);
        if (notes && file == null) throw wrongUse("daybreak.export.notes-folder");
        if (overwrite && !notes) throw wrongUse("daybreak.export.only-notes");
        if (marks && !is(ExportFormat.jsonl)) throw wrongUse("daybreak.export.only-jsonl");
        if (byteOrderMark && !is(ExportFormat.csv)) throw wrongUse("daybreak.export.only-csv");
    }

    private boolean is(ExportFormat one) {
        return format.equals(one.name());
    }

    private ExportForm form() {
        if (format.startsWith(TEMPLATE)) return template(format.substring(TEMPLATE.length()));
        return Stream.of(ExportFormat.values())
                .filter(this::is)
                .findFirst()
                .orElseThrow(() -> wrongUse("daybreak.export.unknown-format"));
    }

    private ParameterException wrongUse(String key) {
        return new ParameterException(spec.commandLine(), spec.resourceBundle().getString(key));
    }

    private int failed(IOException e) {
        String target = file == null ? "stdout" : file.toString();
        say("export.failed", target, terminal.messages().failure(e));
        return ExitCode.PROBLEMS;
    }

    private ExportForm template(String name) {
        try {
            return new Templates(library.folder())
                    .named(name)
                    .orElseThrow(() -> wrongUse("daybreak.export.no-template"));
        } catch (IOException e) {
            throw wrongUse("daybreak.export.no-template");
        }
    }

    private void writeOut(Export export, PaperKeys papers) throws IOException, LibraryException {
        Writer writer = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
        export.onto(writer, papers, Export.Watch.NONE);
        // A PrintStream keeps its failures to itself: a full disk would look like success.
        if (terminal.out().checkError())
            throw new IOException(terminal.messages().text("export.cut"));
    }

    private void writeInto(Path target, Export export, PaperKeys papers)
            throws IOException, LibraryException {
        int kept = export.into(target, papers, Export.Watch.NONE);
        if (kept > 0) say("export.kept", kept);
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
}
