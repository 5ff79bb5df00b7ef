package app.daybreak.query;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Any text as typed into the search field, and its marks in a text.
public final class SearchFuzz {
    private static final String TEXT = "多模态 LLM, multi-modal: Schrödinger's ﬁne $x_1$ 检索增强";

    private SearchFuzz() {}

    /// Reads it both ways.
    public static void fuzzerTestOneInput(byte[] bytes) {
        String typed = new String(bytes, StandardCharsets.UTF_8);
        for (boolean stillTyping : new boolean[] {false, true}) {
            Parsed parsed = SearchParser.parse(typed, stillTyping);
            for (Range range : parsed.misunderstood()) Parsed.said(range, typed);
            FtsMatch match = new FtsMatch(begun -> List.of(begun + "a"));
            match(parsed.search(), match);
            Hits.of(parsed.search(), Column.values()[0], TEXT);
        }
        Hits.of(
                SearchParser.parse("多模态 \"multi modal\" x", false).search(),
                Column.values()[0],
                typed);
    }

    private static void match(Search search, FtsMatch match) {
        switch (search) {
            case Search.And(List<Search> parts) -> parts.forEach(part -> match(part, match));
            case Search.Or(List<Search> parts) -> parts.forEach(part -> match(part, match));
            case Search.Not(Search part) -> match(part, match);
            case Search.Text text -> match.match(text);
            default -> {}
        }
    }

    /// Questions to begin with.
    public static List<byte[]> seeds() {
        return List.of(
                        "多模态 LLM",
                        "“检索增强” OR \"a b\" 或 流匹配",
                        "transformer -vision (a | -b) multi-modal llama2",
                        "2403.05300 id:2403.05300,hep-th/9901001 https://arxiv.org/abs/2403.05300v2",
                        "title:x 标题:“a” zh:b is:unread tag:a/b cat:cs.CL channel:stat date:>2026-08-01 date:2026-08 has:note digest:n")
                .stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
