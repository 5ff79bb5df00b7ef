package app.daybreak.digest;

import java.util.ArrayList;
import java.util.List;

/// A table of one-liners and a footnote per paper.
final class MarkdownFormat implements Format {
    @Override
    public boolean recognises(String text) {
        int start = WhiteSpace.skip(text, 0, text.length());
        if (start == text.length()) return false;
        char first = text.charAt(start);
        boolean other = first == '<' || first == '{' || text.startsWith("[{", start);
        return !other && (text.contains("[^") || text.contains("摘要") || text.contains("]("));
    }

    @Override
    public Parsed parse(String text) {
        List<Row> rows = new ArrayList<>();
        List<Details> details = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Sections sections = new Sections(rows, details, problems);
        Outline.of(text).forEach(sections::add);
        sections.finish();
        List<DigestEntry> entries = new Assembly(problems).assemble(rows, details);
        if (entries.isEmpty() && (!sections.isDigest() || !problems.isEmpty())) {
            return Parsed.notADigest(); // a page about digests shows their form but holds no paper
        }
        problems.sort(java.util.Comparator.comparingInt(Problem::line));
        return new Parsed("", entries, problems, null, Parsed.Kind.MARKDOWN);
    }
}
