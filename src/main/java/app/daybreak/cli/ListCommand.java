package app.daybreak.cli;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// `daybreak list`: one line a paper, the newest first.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    @Mixin private final LibraryOption library = new LibraryOption();
    @Mixin private final QueryOption query = new QueryOption();

    private final Terminal terminal;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            PaperKeys keys = open.list(query.query());
            for (int from = 0; from < keys.size(); from += PAGE) {
                int to = Math.min(from + PAGE, keys.size());
                List<ArxivId> page = IntStream.range(from, to).mapToObj(keys::get).toList();
                open.rows(page).forEach(row -> terminal.out().println(line(row)));
            }
            return ExitCode.WELL;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private static String line(PaperRow row) {
        String category = row.primaryCategory().isEmpty() ? "-" : row.primaryCategory();
        return row.id() + "\t" + category + "\t" + row.heading();
    }
}
