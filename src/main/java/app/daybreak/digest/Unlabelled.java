package app.daybreak.digest;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ArxivReference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Entries whose label is gone: their text stands behind the entry before, as if it were that
/// one's, or by itself. One is known by the link of a paper that the table has and no entry names.
final class Unlabelled {
    /// A piece of the source.
    ///
    /// @param labelled whether it is a footnote
    record Piece(String source, int line, boolean labelled) {}

    private final Map<ArxivId, Row> missing = new HashMap<>();
    private final List<Details> found = new ArrayList<>();
    private final List<Problem> problems;

    /// @param labelled the entries that have a label
    Unlabelled(List<Row> rows, List<Details> labelled, List<Problem> problems) {
        this.problems = problems;
        for (Row row : rows) {
            if (row.reference() != null) missing.putIfAbsent(row.reference().id(), row);
        }
        for (Details each : labelled) {
            if (each.reference() != null) missing.remove(each.reference().id());
        }
    }

    /// Whether the table has a paper that no entry names.
    boolean isWorthLooking() {
        return !missing.isEmpty();
    }

    /// All entries of some pieces, those without a label among them.
    List<Details> of(List<Piece> pieces) {
        for (Piece piece : pieces) split(piece);
        return found;
    }

    private void split(Piece piece) {
        List<String> lines = new ArrayList<>();
        for (String raw : Lines.split(piece.source())) lines.add(WhiteSpace.strip(raw));
        int own = piece.labelled() ? nextLink(lines, 0) : -1;
        int from = 0;
        Row row = null;
        int link = own;
        while ((link = nextMissing(lines, link + 1)) >= 0) {
            int start = start(lines, Math.max(own, from), link, piece.labelled() || from > 0);
            if (start < 0) continue;
            if (start > 0) add(piece, lines, from, start, row);
            row = missing(lines.get(link));
            missing.values().remove(row);
            from = start;
            own = link;
        }
        add(piece, lines, from, lines.size(), row);
    }

    private static int nextLink(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (reference(lines.get(i)) != null) return i;
        }
        return lines.size();
    }

    private int nextMissing(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (missing(lines.get(i)) != null) return i;
        }
        return -1;
    }

    private @Nullable Row missing(String line) {
        ArxivReference reference = reference(line);
        return reference == null ? null : missing.get(reference.id());
    }

    private static @Nullable ArxivReference reference(String line) {
        String link = Link.parse(line);
        return link == null ? null : Link.reference(link);
    }

    /// Where the entry of a link begins: at its English title, or at a Chinese one before that,
    /// which another entry's English abstract stands before.
    ///
    /// @return -1 where there is no title
    private static int start(List<String> lines, int after, int link, boolean behindAnother) {
        int title = paragraph(lines, link);
        if (title <= after) return behindAnother ? -1 : Math.max(title, 0);
        int before = paragraph(lines, title);
        if (!behindAnother) return before < 0 ? title : before;
        int third = before <= after ? -1 : paragraph(lines, before);
        boolean chinese = third > after && Han.prevails(text(lines, before));
        return chinese && !Han.prevails(text(lines, third)) ? before : title;
    }

    /// The first line of the paragraph that ends before a line, or -1.
    private static int paragraph(List<String> lines, int before) {
        int at = before - 1;
        while (at >= 0 && lines.get(at).isEmpty()) at--;
        while (at > 0 && !lines.get(at - 1).isEmpty()) at--;
        return at;
    }

    private static String text(List<String> lines, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < lines.size() && !lines.get(i).isEmpty(); i++)
            text.append(lines.get(i));
        return text.toString();
    }

    /// @param row of the entry without a label, or null where it has one, or is none
    private void add(Piece piece, List<String> lines, int from, int to, @Nullable Row row) {
        List<String> own = new ArrayList<>(lines.subList(from, to));
        while (own.size() > 1 && own.getLast().isEmpty()) own.removeLast();
        int line = piece.line() + from;
        if (row != null) {
            found.add(Details.of(row.ref(), line, Paragraphs.split(own)));
            problems.add(Problem.at(line, Problem.Kind.MISSING_LABEL, row.ref()));
        } else if (piece.labelled()) {
            boolean whole = to == lines.size();
            String source = whole ? piece.source() : String.join("\n", own) + "\n";
            found.add(Details.parse(source, line));
        }
    }
}
