package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.util.List;

/// Papers as SQL takes many of them at once: a JSON array of their keys, for `json_each`.
final class Keys {
    private Keys() {}

    static String json(List<ArxivId> papers) {
        StringBuilder json = new StringBuilder(papers.size() * 10 + 2).append('[');
        for (ArxivId paper : papers) {
            if (json.length() > 1) json.append(',');
            json.append(paper.key());
        }
        return json.append(']').toString();
    }
}
