package app.daybreak.digest;

import app.daybreak.paper.PaperContent;

import java.util.ArrayList;
import java.util.List;

/// Papers as JSON: one object, an array of them, or one a line; also within an object that says
/// something about them. The first two objects decide: when both are the same something else, the
/// text tells of papers perhaps, but is another program's. One alone may be a damaged line, which
/// costs itself only.
final class JsonFormat implements Format {

    @Override
    public boolean recognises(String text) {
        int start = WhiteSpace.skip(text, 0, text.length());
        if (text.startsWith("[", start)) start = WhiteSpace.skip(text, start + 1, text.length());
        // The first line may be damaged.
        return text.startsWith("{", start) || hasLineOfObject(text);
    }

    private static boolean hasLineOfObject(String text) {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int before = at - 1;
            while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t'))
                before--;
            if (before >= 0 && (text.charAt(before) == '\n' || text.charAt(before) == '\r'))
                return true;
        }
        return false;
    }

    @Override
    public Parsed parse(String text) {
        List<Problem> problems = new ArrayList<>();
        List<DigestEntry> entries = new ArrayList<>();
        int[] objects = {0};
        List<JsonPaper> first = new ArrayList<>();
        JsonDetails details = new JsonDetails();
        new JsonObjects(text, problems)
                .forEach((line, node) -> {
                    JsonPaper paper = new JsonPaper(node);
                    if (paper.mayHold()) {
                        details.learn(node);
                        return true;
                    }
                    if (details.has(node)) return false;
                    if (first.size() < 2) first.add(paper);
                    String ref = Integer.toString(++objects[0]);
                    add(ref, line, paper, entries, problems);
                    return false;
                });
        if (first.size() == 2 && first.getFirst().isForeignLike(first.getLast()))
            return Parsed.notADigest();
        if (entries.isEmpty()) return Parsed.nothing(problems);
        boolean onePaper = objects[0] == 1;
        Parsed.Kind kind = onePaper ? Parsed.Kind.ONE_PAPER : Parsed.Kind.OTHER;
        return new Parsed("", entries, problems, onePaper ? first.getFirst().day() : null, kind);
    }

    private static void add(
            String ref,
            int line,
            JsonPaper paper,
            List<DigestEntry> entries,
            List<Problem> problems) {
        PaperContent content = paper.content();
        if (content == null) {
            problems.add(Problem.at(line, Problem.Kind.NO_ARXIV_ID, paper.said()));
        } else if (!paper.hasText()) {
            problems.add(Problem.at(line, Problem.Kind.UNINTELLIGIBLE, paper.said()));
        } else {
            entries.add(new DigestEntry(ref, line, content));
        }
    }
}
