package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.Pattern;

/// Whatever is typed or pasted: no exception, no hang, and nothing typed becomes MATCH syntax.
final class AnyInputTest {
    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "＂",
        "「",
        "」",
        "'",
        "`",
        "(",
        ")",
        "（",
        "）",
        "[",
        "{",
        "}",
        "*",
        "^",
        "+",
        "-",
        "－",
        "−",
        "--",
        "|",
        "｜",
        "OR",
        " OR ",
        "或",
        " 或 ",
        "AND",
        "NOT",
        "NEAR(",
        ":",
        "：",
        "title:",
        "标题：",
        "zh:",
        "en:",
        "tldr:",
        "一句话:",
        "note:",
        "id:",
        "arxiv:",
        "cat:",
        "分类：",
        "channel:",
        "tag:",
        "标签：",
        "is:",
        "是：",
        "unread",
        "未读",
        "has:",
        "有:笔记",
        "date:",
        "日期：",
        "2026-08",
        "..",
        ">",
        "＞",
        ">=",
        "<",
        "＜",
        "2403.05300",
        "hep-th/9901001",
        "https://arxiv.org/abs/",
        "v2",
        "digest:",
        "文件:",
        "图",
        "图像",
        "模型",
        "LLM",
        "multi-modal",
        "é",
        "e\u0301",
        "ﷺ",
        "１２",
        "\u0000",
        "\u0007",
        "\ud83d",
        "\ude00",
        "😀",
        "\ufeff",
        "\u200b",
        "\ue000",
        "%",
        "_",
        "\\",
        ";",
        "'; DROP TABLE paper; --",
        "title_zh : x",
        "{title_zh} : ",
        " ",
        " ",
        " ",
        "　",
        "\n",
        "，",
        "、"
    };

    /// Terms in quotes joined by our own signs, and nothing else.
    private static final String TERM = "\"[^\"\\s]+\"";

    private static final String PHRASE = TERM + "(?: \\+ " + TERM + ")*+(?: \\*)?";
    private static final Pattern EXPRESSION =
            Pattern.compile(
                    "(?:\\{[a-z_]+(?: [a-z_]+)*+} : )?(?:%1$s|\\(%1$s(?: OR %1$s)++\\))"
                            .formatted(PHRASE));

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> pieces =
                Arbitraries.of(PIECES).list().ofMaxSize(14).map(p -> String.join("", p));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, pieces),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().all().ofMaxLength(20)));
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void anything(@ForAll("typed") String typed, @ForAll boolean typing, @ForAll int caret) {
        check(typed, typing);
        Completion.at(typed, Math.floorMod(caret, typed.length() + 1))
                .ifPresent(completion -> {
                    assertTrue(completion.replace().end() <= typed.length());
                    completion.suggestions();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "图",
                "\"",
                "\" ",
                "(",
                ")",
                "((a",
                "-",
                "- ",
                "-(",
                "|",
                "a|",
                "OR ",
                "title:",
                "title:(",
                "-title:",
                "tag:",
                "tag:a ",
                "is:x ",
                "date:>",
                "1",
                "2403.05300 ",
                "-a",
                "a-",
                "\u0301",
                "e\u0301\u0323",
                "\ud83d",
                "ﷺ",
                "\u1161",
                "\u0000",
                "：",
                "“”",
                "：“",
                ".",
                "a.",
                "arxiv.org/",
                "a/",
                "-a-",
                "f(x|",
                "「"
            })
    void aHundredThousandCharacters(String piece) {
        String typed = piece.repeat(100_000 / piece.length());
        check(typed, false);
        check(typed, true);
        check("title:" + typed, true);
        check("\"" + typed, true);
        Completion.at(typed, typed.length() / 2);
        Terms.indexText(typed);
        Terms.singles(typed);
    }

    private static void check(String typed, boolean typing) {
        Parsed parsed = SearchParser.parse(typed, typing);
        int end = 0;
        for (Range range : parsed.misunderstood()) {
            assertTrue(range.start() >= end && range.end() > range.start(), "ranges in order");
            end = range.end();
        }
        assertTrue(end <= typed.length());
        assertEquals(parsed, SearchParser.parse(typed, typing));
        checkLeaves(parsed.search());
        new FtsMatch(word -> List.of(word + "s")).whole(parsed.search());
        for (Range hit :
                Hits.of(
                        parsed.search(),
                        Column.TITLE_EN,
                        typed.substring(0, Math.min(typed.length(), 500)))) {
            assertTrue(hit.length() > 0);
        }
    }

    private static void checkLeaves(Search search) {
        switch (search) {
            case Search.And(var parts) -> parts.forEach(AnyInputTest::checkLeaves);
            case Search.Or(var parts) -> parts.forEach(AnyInputTest::checkLeaves);
            case Search.Not(var part) -> checkLeaves(part);
            case Search.Text leaf -> {
                String match = new FtsMatch(word -> List.of(word + "s")).match(leaf).expression();
                assertTrue(EXPRESSION.matcher(match).matches(), match);
                assertTrue(!match.contains(Terms.BARRIER));
                assertTrue(leaf.text().length() <= 200);
            }
            default -> {}
        }
    }

    /// A value that is suggested is read back as it was.
    @Property(tries = 5000)
    void suggestedValuesAreReadBack(@ForAll("typed") String value) {
        String tag = value.replaceAll("[\"“”＂「」\\u0000-\\u001f]", "").strip();
        if (tag.isEmpty() || tag.length() > 200) return;
        String typed = "tag:" + Completion.quoted(tag) + " 图";
        Parsed parsed = SearchParser.parse(typed, false);
        Search expected =
                new Search.And(
                        List.of(new Search.TaggedWith(tag), new Search.Words(Column.ALL, "图")));
        assertEquals(new Parsed(expected, List.of()), parsed, typed);
    }
}
