package app.daybreak.cli;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Parsed;
import app.daybreak.query.Range;
import app.daybreak.query.Scope;
import app.daybreak.query.Search;
import app.daybreak.query.SearchParser;

import picocli.CommandLine.Option;

/// `--query Q`: which papers a command is about; all of them without it.
final class QueryOption {
    @Option(
            names = "--query",
            paramLabel = "QUERY",
            defaultValue = "",
            descriptionKey = "option.query")
    private String text = "";

    private boolean understood = true;

    /// What is asked. What makes no sense in it is said and left out; papers that cannot be found
    /// by their words yet are made so first.
    PaperQuery ask(Library library, Terminal terminal) throws LibraryException {
        Search search = parse(terminal);
        if (!(search instanceof Search.Everything)) {
            var _ = library.updateIndex();
        }
        return new PaperQuery(new Scope.All(), search, PaperQuery.Order.DATE);
    }

    /// What is asked. What makes no sense in it is said and left out.
    Search parse(Terminal terminal) {
        Parsed parsed = SearchParser.parse(text, false);
        understood = parsed.misunderstood().isEmpty();
        for (Range range : parsed.misunderstood()) {
            String part = Parsed.said(range, text);
            terminal.err().println(terminal.messages().text("query.misunderstood", part));
        }
        return parsed.search();
    }

    /// An answer; when the index turns out to be damaged on the way, it is made again first.
    interface Answer<T> {
        T get() throws LibraryException;
    }

    <T> T answer(Library library, Answer<T> answer) throws LibraryException {
        T first = answer.get();
        if (text.isBlank()) return first;
        return library.behindIndex() > 0 && library.updateIndex() > 0 ? answer.get() : first;
    }

    /// What an answer's exit code is when nothing else went wrong.
    int exitCode() {
        return understood ? ExitCode.WELL : ExitCode.PROBLEMS;
    }

    String text() {
        return text;
    }
}
