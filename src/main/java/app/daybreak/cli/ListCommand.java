package app.daybreak.cli;

import app.daybreak.citing.JsonLines;
import app.daybreak.exporting.PapersAhead;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;
import app.daybreak.query.PaperQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// `daybreak list`: the papers that answer a query, or their number.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    /// The orders; the names are what is typed.
    enum Sort {
        date(PaperQuery.Order.DATE),
        relevance(PaperQuery.Order.RELEVANCE),
        title(PaperQuery.Order.TITLE);

        private final PaperQuery.Order order;

        Sort(PaperQuery.Order order) {
            this.order = order;
        }
    }

    /// The formats; the names are what is typed.
    enum Format {
        table,
        ids,
        jsonl
    }

    @Mixin private final LibraryOption library = new LibraryOption();
    @Mixin private final QueryOption query = new QueryOption();

    @Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "daybreak.list.sort")
    private Sort sort = Sort.date;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "daybreak.list.limit")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--count", descriptionKey = "daybreak.list.count")
    private boolean count;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "daybreak.list.format")
    private Format format = Format.table;

    private final Terminal terminal;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            terminal.err().println(terminal.messages().text("list.bad-limit", limit));
            return ExitCode.WRONG_USE;
        }
        try (Library open = library.open()) {
            PaperQuery asked = query.ask(open, terminal).ordered(sort.order);
            if (count) {
                int papers = query.answer(open, () -> open.count(asked));
                terminal.out().println(Math.min(limit, papers));
            } else {
                print(open, query.answer(open, () -> open.list(asked, limit)));
            }
            return Math.max(terminal.finished(), query.exitCode());
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private void print(Library open, PaperKeys keys) throws LibraryException {
        PrintWriter writer =
                new PrintWriter(
                        new BufferedWriter(
                                new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8),
                                1 << 16));
        switch (format) {
            case ids -> ids(keys, writer);
            case table -> table(open, keys, writer);
            case jsonl -> objects(open, keys, writer);
        }
        writer.flush();
    }

    private static void ids(PaperKeys keys, PrintWriter writer) {
        for (int i = 0; i < keys.size(); i++) writer.append(keys.get(i).toString()).append('\n');
    }

    private static void table(Library open, PaperKeys keys, PrintWriter writer)
            throws LibraryException {
        for (int from = 0; from < keys.size(); from += PAGE) {
            int to = Math.min(from + PAGE, keys.size());
            List<ArxivId> page = IntStream.range(from, to).mapToObj(keys::get).toList();
            for (PaperRow row : open.rows(page)) writer.append(line(row)).append('\n');
        }
    }

    private static void objects(Library open, PaperKeys keys, PrintWriter writer)
            throws LibraryException {
        new PapersAhead(open, keys).each(new JsonLines()::paper, writer::write);
    }

    private static String line(PaperRow row) {
        String category = row.primaryCategory().isEmpty() ? "-" : row.primaryCategory();
        return row.id() + "\t" + category + "\t" + row.heading();
    }
}
