package app.daybreak.digest;

import app.daybreak.paper.PaperContent;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// Papers as JSON: one object, an array of them, or one a line.
final class JsonFormat implements Format {
    @Override
    public boolean recognises(String text) {
        int start = WhiteSpace.skip(text, 0, text.length());
        if (text.startsWith("[", start)) start = WhiteSpace.skip(text, start + 1, text.length());
        return text.startsWith("{", start)
                || text.contains("\n{\""); // the first line may be damaged
    }

    @Override
    public Parsed parse(String text) {
        List<Problem> problems = new ArrayList<>();
        List<DigestEntry> entries = new ArrayList<>();
        int[] objects = {0};
        new JsonObjects(text, problems)
                .forEach((line, node) -> {
                    String ref = Integer.toString(++objects[0]);
                    add(ref, line, node, entries, problems);
                });
        if (entries.isEmpty()) return Parsed.nothing(problems);
        return new Parsed("", entries, problems, objects[0] == 1);
    }

    private static void add(
            String ref,
            int line,
            JsonNode node,
            List<DigestEntry> entries,
            List<Problem> problems) {
        JsonPaper paper = new JsonPaper(node);
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
