package app.daybreak.cli;

import app.daybreak.citing.AlignedLines;
import app.daybreak.citing.JsonLines;
import app.daybreak.citing.PaperLines;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Paper;
import app.daybreak.query.PaperQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.core.JacksonException;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `daybreak export`: papers for other programs.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /// The formats; the names are what is typed.
    enum Format {
        jsonl,
        aligned
    }

    @Mixin private final LibraryOption library = new LibraryOption();
    @Mixin private final QueryOption query = new QueryOption();

    @Option(names = "--format", required = true, descriptionKey = "daybreak.export.format")
    private Format format = Format.jsonl;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "daybreak.export.file")
    private @Nullable Path file;

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (file != null) library.refuseOwn(file);
        try (Library open = library.open()) {
            if (file == null) writeOut(open);
            else TargetFile.write(file, writer -> write(open, format, writer));
            return query.exitCode();
        } catch (LibraryException e) {
            return terminal.failed(e);
        } catch (IOException | JacksonException e) {
            terminal.err()
                    .println(
                            terminal.messages()
                                    .text(
                                            "export.failed",
                                            file == null ? "stdout" : file.toString(),
                                            String.valueOf(e.getMessage())));
            return ExitCode.PROBLEMS;
        }
    }

    private void writeOut(Library open) throws IOException, LibraryException {
        write(open, format, new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        // A PrintStream keeps its failures to itself: a full disk would look like success.
        if (terminal.out().checkError())
            throw new IOException(terminal.messages().text("export.cut"));
    }

    private void write(Library open, Format as, Writer writer)
            throws IOException, LibraryException {
        PaperQuery asked = query.ask(open, terminal);
        PaperKeys keys = query.answer(open, () -> open.list(asked));
        try (PaperLines lines = lines(as, new BufferedWriter(writer, 1 << 16))) {
            for (int i = 0; i < keys.size(); i++) {
                Optional<Paper> paper = open.paper(keys.get(i));
                paper.ifPresent(lines::write);
            }
        }
    }

    private static PaperLines lines(Format format, Writer writer) {
        return switch (format) {
            case jsonl -> new JsonLines(writer);
            case aligned -> new AlignedLines(writer);
        };
    }
}
