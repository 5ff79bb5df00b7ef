package app.daybreak.digest;

import app.daybreak.paper.PaperContent;

import java.util.ArrayList;
import java.util.List;

/// Papers as JSON: one object, an array of them, or one a line. The first object decides: lines
/// that begin with something else tell of papers perhaps, but are another program's.
final class JsonFormat implements Format {
    private static final String LINE_OF_OBJECT = "\n{";

    @Override
    public boolean recognises(String text) {
        int start = WhiteSpace.skip(text, 0, text.length());
        if (text.startsWith("[", start)) start = WhiteSpace.skip(text, start + 1, text.length());
        // The first line may be damaged.
        return text.startsWith("{", start) || text.indexOf(LINE_OF_OBJECT) >= 0;
    }

    @Override
    public Parsed parse(String text) {
        List<Problem> problems = new ArrayList<>();
        List<DigestEntry> entries = new ArrayList<>();
        int[] objects = {0};
        JsonPaper[] first = {null};
        new JsonObjects(text, problems)
                .forEach((line, node) -> {
                    JsonPaper paper = new JsonPaper(node);
                    if (first[0] == null) first[0] = paper;
                    String ref = Integer.toString(++objects[0]);
                    add(ref, line, paper, entries, problems);
                });
        if (objects[0] > 1 && first[0].isForeign()) return Parsed.notADigest();
        if (entries.isEmpty()) return Parsed.nothing(problems);
        boolean onePaper = objects[0] == 1;
        Parsed.Kind kind = onePaper ? Parsed.Kind.ONE_PAPER : Parsed.Kind.OTHER;
        return new Parsed("", entries, problems, onePaper ? first[0].day() : null, kind);
    }

    private static void add(
            String ref,
            int line,
            JsonPaper paper,
            List<DigestEntry> entries,
            List<Problem> problems) {
        PaperContent content = paper.content();
        if (content == null) {
            problems.add(Problem.at(line, Problem.Kind.NO_ARXIV_ID, paper.link()));
        } else if (!paper.hasText()) {
            problems.add(Problem.at(line, Problem.Kind.UNINTELLIGIBLE, paper.link()));
        } else {
            entries.add(new DigestEntry(ref, line, content));
        }
    }
}
