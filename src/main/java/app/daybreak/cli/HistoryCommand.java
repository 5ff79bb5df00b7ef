package app.daybreak.cli;

import app.daybreak.library.Act;
import app.daybreak.library.ImportProblem;
import app.daybreak.library.ImportRun;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.wording.Messages;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `daybreak history`: the imports of a library; one can be looked at and taken back.
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(names = "--undo", paramLabel = "N", descriptionKey = "daybreak.history.undo")
    private @Nullable Long undo;

    @Option(names = "--problems", paramLabel = "N", descriptionKey = "daybreak.history.problems")
    private @Nullable Long problems;

    private final Terminal terminal;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            if (undo != null) return undo(open, undo);
            if (problems != null) return problems(open, problems);
            for (ImportRun run : open.imports().all()) {
                terminal.out().println(line(run, terminal.messages()));
            }
            return terminal.finished();
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private static String line(ImportRun run, Messages messages) {
        String line = sums(run, messages);
        if (run.unfinished()) return line + "  " + messages.text("history.unfinished");
        return run.ended() ? line : line + "  " + messages.text("history.open");
    }

    private static String sums(ImportRun run, Messages messages) {
        return messages.text(
                "history.line",
                Long.toString(run.id()),
                TIME.format(run.started()),
                String.join(" ", run.origin()),
                run.digests(),
                run.sums().fresh(),
                run.sums().revised(),
                run.sums().problems());
    }

    private static Optional<ImportRun> find(Library open, long number) throws LibraryException {
        return open.imports().all().stream().filter(run -> run.id() == number).findFirst();
    }

    private int undo(Library open, long number) throws LibraryException {
        Optional<ImportRun> run = find(open, number);
        if (run.isEmpty()) return unknown(number);
        Act act = open.acts().digests().removeImport(run.get());
        open.updateIndex();
        terminal.out().println(terminal.messages().text("history.undone", act.papers()));
        return ExitCode.WELL;
    }

    private int problems(Library open, long number) throws LibraryException {
        Optional<ImportRun> run = find(open, number);
        if (run.isEmpty()) return unknown(number);
        for (ImportProblem each : open.imports().problems(run.get())) {
            String place = each.problem().line() == 0 ? "" : ":" + each.problem().line();
            String text = terminal.messages().problem(each.problem(), each.others());
            terminal.out().println(each.file() + place + ": " + text);
        }
        return terminal.finished();
    }

    private int unknown(long number) {
        terminal.err().println(terminal.messages().text("history.unknown", Long.toString(number)));
        return ExitCode.WRONG_USE;
    }
}
