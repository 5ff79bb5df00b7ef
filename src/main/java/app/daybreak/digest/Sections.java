package app.daybreak.digest;

import app.daybreak.digest.Outline.Block;
import app.daybreak.digest.Unlabelled.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sorts a document's blocks into rows and details, wherever and under whatever heading they stand.
final class Sections {
    /// A footnote whose first line slipped to the right, as if it were the text of the one before.
    private static final Pattern SLIPPED = Pattern.compile("\\R\\h*\\R(\\h+)(\\[\\^[0-9]{1,5}]: )");

    private final List<Row> rows;
    private final List<Details> details;
    private final List<Problem> problems;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean summaryHeading;
    private boolean detailsHeading;

    /// The footnote that is being read: paragraphs without indentation stand behind it as blocks of
    /// their own.
    private final StringBuilder open = new StringBuilder();

    private int openLine;

    /// What belongs to nothing, as far as can be seen.
    private final StringBuilder stray = new StringBuilder();

    private int strayLine;

    /// Whether the open footnote was found to go on without indentation.
    private boolean loose;

    Sections(List<Row> rows, List<Details> details, List<Problem> problems) {
        this.rows = rows;
        this.details = details;
        this.problems = problems;
    }

    /// Whether the headings say that this is a digest, even an empty one.
    boolean isDigest() {
        return summaryHeading && detailsHeading;
    }

    void add(Block block) {
        if (block.kind() != Outline.Kind.OTHER) endStray();
        switch (block.kind()) {
            case HEADING -> heading(block);
            case TABLE -> rows(block);
            case FOOTNOTE -> {
                end();
                open.append(block.source());
                openLine = block.line();
                loose = false;
            }
            case OTHER -> other(block);
        }
    }

    /// Ends the text: now it is known which papers of the table no footnote names.
    void finish() {
        end();
        endStray();
        for (Piece each : pieces) {
            if (each.labelled()) details.add(Details.parse(each.source(), each.line()));
        }
        Unlabelled unlabelled = new Unlabelled(rows, details, problems);
        if (!unlabelled.isWorthLooking()) return;
        List<Details> all = unlabelled.of(pieces);
        details.clear();
        details.addAll(all);
    }

    private void endStray() {
        if (!stray.isEmpty()) pieces.add(new Piece(stray.toString(), strayLine, false));
        stray.setLength(0);
    }

    /// Ends the open footnote.
    private void end() {
        if (open.isEmpty()) return;
        String source = open.toString();
        LineCount lines = new LineCount(source);
        int from = 0;
        Matcher slipped = SLIPPED.matcher(source);
        while (slipped.find()) {
            details(source.substring(from, slipped.start(1)), lines.at(from));
            from = slipped.start(2);
        }
        details(source.substring(from), lines.at(from));
        open.setLength(0);
    }

    private void details(String source, int line) {
        pieces.add(new Piece(source, openLine + line - 1, true));
    }

    private void heading(Block block) {
        boolean summary = block.source().contains("摘要");
        boolean details = block.source().contains("详细");
        summaryHeading |= summary;
        detailsHeading |= details;
        if (loose && !summary && !details) other(block);
        else end();
    }

    private void rows(Block block) {
        end();
        int line = block.line();
        for (String text : Lines.split(block.source())) {
            if (Row.isLikely(text)) row(text, line);
            line++;
        }
    }

    private void row(String text, int line) {
        Row row = Row.parse(text, line);
        if (row != null) rows.add(row);
        else problems.add(Problem.at(line, Problem.Kind.UNINTELLIGIBLE, text));
    }

    /// A paragraph: rows that lost their table's head, the body of a footnote without indentation,
    /// or something of the reader's own.
    private void other(Block block) {
        if (block.source().startsWith("|") && Row.isLikely(block.source())) {
            rows(block);
        } else if (goesOn()) {
            open.append(block.source());
        } else {
            end();
            if (stray.isEmpty()) strayLine = block.line();
            stray.append(block.source());
        }
    }

    private boolean goesOn() {
        if (open.isEmpty()) return false;
        loose = loose || Details.parse(open.toString(), 0).link().isEmpty();
        return loose;
    }
}
