package app.daybreak.cli;

import app.daybreak.query.PaperQuery;

import picocli.CommandLine.Option;

/// `--query Q`: which papers a command is about; all of them without it.
final class QueryOption {
    @Option(
            names = "--query",
            paramLabel = "QUERY",
            defaultValue = "",
            descriptionKey = "option.query")
    private String text = "";

    PaperQuery query() {
        return PaperQuery.of(text);
    }

    String text() {
        return text;
    }
}
