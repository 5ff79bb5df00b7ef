package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.ArxivId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class SearchParserTest {
    /// A search in few characters: `a b` is and, `a | b` or, `!a` not, `a*` a beginning.
    static String show(Search search) {
        return switch (search) {
            case Search.Everything() -> "all";
            case Search.And(var parts) -> joined(parts, " ");
            case Search.Or(var parts) -> joined(parts, " | ");
            case Search.Not(var part) -> "!" + show(part);
            case Search.Words w -> in(w) + w.text();
            case Search.Phrase p -> in(p) + "'" + p.text() + "'";
            case Search.Prefix p -> in(p) + (p.quoted() ? "'" + p.text() + "'" : p.text()) + "*";
            case Search.Id(var id) -> "id=" + id;
            case Search.Ids(var ids) -> "ids=" + ids;
            case Search.Category(var name) -> "cat=" + name;
            case Search.ChannelIs(var name) -> "channel=" + name;
            case Search.TaggedWith(var tag) -> "tag=" + tag;
            case Search.State(var mark) -> mark.name();
            case Search.Announce(var listing) -> listing.name();
            case Search.Flawed(var flaw) -> flaw.name();
            case Search.HasNote() -> "note";
            case Search.DateRange(var from, var to) ->
                    (from == null ? "" : from) + ".." + (to == null ? "" : to);
            case Search.DigestIs(var name) -> "digest=" + name;
        };
    }

    private static String joined(List<Search> parts, String between) {
        return parts.stream()
                .map(SearchParserTest::show)
                .collect(Collectors.joining(between, "(", ")"));
    }

    private static String in(Search.Text leaf) {
        if (leaf.columns().equals(Column.ALL)) return "";
        return leaf.columns().stream()
                        .sorted()
                        .map(Column::code)
                        .collect(Collectors.joining(",", "{", "}"))
                + ":";
    }

    private static void understood(String typed, String expected) {
        Parsed parsed = SearchParser.parse(typed, false);
        assertEquals(expected, show(parsed.search()));
        assertEquals(List.of(), parsed.misunderstood());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "~all",
                "图~图",
                "LLM 微调~(LLM 微调)",
                "LLM　微调，模型、a;b~(LLM 微调 模型 a;b)",
                "\"retrieval augmented\"~'retrieval augmented'",
                "“图像 分割”~'图像 分割'",
                "”图像“ 「a \"b」~('图像' 'a \"b')",
                "＂a＂b~('a' b)",
                "\"never closed~'never closed'",
                "a -b~(a !b)",
                "a －b −c -\"d e\"~(a !b !c !'d e')",
                "multi-modal --x~(multi-modal --x)",
                "a OR b c~((a | b) c)",
                "a b OR c|d 或 e f~(a (b | c | d | e) f)",
                "a OR -b~(a | !b)",
                "或许 or \"OR\" \"或\" title:OR~(或许 or 'OR' '或' {title_zh,title_en}:OR)",
                "(a b) OR (c -(d | e))~((a b) | (c !(d | e)))",
                "（a｜b）c~((a | b) c)",
                "(open a~(open a)",
                "f(x|y) g(z)~(f(x|y) g(z))",
                "C++ a.b,c~(C++ a.b,c)",
                "title:图 标题：图像~({title_zh,title_en}:图 {title_zh,title_en}:图像)",
                "Tldr:x 一句话：x~({tldr_zh,tldr_en}:x {tldr_zh,tldr_en}:x)",
                "ABSTRACT:x 摘要:x~({abstract_zh,abstract_en}:x {abstract_zh,abstract_en}:x)",
                "zh:x~{title_zh,tldr_zh,abstract_zh}:x",
                "中文:x~{title_zh,tldr_zh,abstract_zh}:x",
                "en:\"x y\"~{title_en,tldr_en,abstract_en}:'x y'",
                "英文：“x y”~{title_en,tldr_en,abstract_en}:'x y'",
                "note:x 笔记：y~({note}:x {note}:y)",
                "title:zh:x zh:标题:y~({title_zh}:x {title_zh}:y)",
                "title:(a OR en:b)~({title_zh,title_en}:a | {title_en}:b)",
                "-title:x~!{title_zh,title_en}:x",
                "ｔｉｔｌｅ：x~{title_zh,title_en}:x",
                "id:2403.05300 编号：2403.05300v2~(id=2403.05300 id=2403.05300)",
                "cat:cs.CL 分类：cs~(cat=cs.CL cat=cs)",
                "channel:cs.CL 频道:stat channel:\"\"~(channel=cs.CL channel=stat channel=)",
                "tag:vae 标签：“读 后” tag:-x~(tag=vae tag=读 后 tag=-x)",
                "tag:a|tag:b (tag:c)~((tag=a | tag=b) tag=c)",
                "is:unread IS:Read 是：未读 是:已读~(UNREAD READ UNREAD READ)",
                "is:starred is:later is:dismissed~(STARRED LATER DISMISSED)",
                "是:星标 是:稍后 是:忽略~(STARRED LATER DISMISSED)",
                "is:new is:cross is:replaced~(NEW CROSS REPLACED)",
                "是:新 是:交叉 是:更新~(NEW CROSS REPLACED)",
                "is:truncated 是:截断 is:missing is:untranslated~(TRUNCATED TRUNCATED MISSING"
                        + " NOT_CHINESE)",
                "has:note 有：笔记~(note note)",
                "digest:cs.CL.md 文件:0a1b2c~(digest=cs.CL.md digest=0a1b2c)",
                "tag:vae -is:read 图像~(tag=vae !READ 图像)",
                "foo:bar BERT: 综述：大模型~(foo:bar BERT: 综述：大模型)",
                "2403.05300~id=2403.05300",
                "x 2403.05300v2 [hep-th/9901001],~(x id=2403.05300 id=hep-th/9901001)",
            })
    void examples(String typed, String expected) {
        understood(typed == null ? "" : typed, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2403.05300",
                "2403.05300v2",
                "arXiv:2403.05300",
                "ARXIV：2403.05300v1",
                "arxiv: 2403.05300",
                "[2403.05300]",
                "２４０３．０５３００",
                "https://arxiv.org/abs/2403.05300",
                "https://arxiv.org/pdf/2403.05300v3.pdf",
                "http://www.arxiv.org/html/2403.05300v1/",
                "<https://arxiv.org/abs/2403.05300>.",
                "https://doi.org/10.48550/arXiv.2403.05300",
            })
    void pastedIdentifiers(String typed) {
        for (boolean typing : new boolean[] {false, true}) {
            assertEquals("id=2403.05300", show(SearchParser.parse(typed, typing).search()));
        }
    }

    @Test
    void oldIdentifiers() {
        understood("hep-th/9901001v2", "id=hep-th/9901001");
        understood("math.GT/0309136", "id=math/0309136");
        understood("HEP-TH/9901001", "id=hep-th/9901001");
        understood("-2403.05300", "!id=2403.05300");
        understood("\"2403.05300\"", "'2403.05300'");
        understood("2413.05300", "2413.05300");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01..2026-12-31",
        "2026-08, 2026-08-01..2026-08-31",
        "2024-02, 2024-02-01..2024-02-29",
        "2026-8-1, 2026-08-01..2026-08-01",
        "2026/08/01, 2026-08-01..2026-08-01",
        "２０２６－０８, 2026-08-01..2026-08-31",
        "2026年8月, 2026-08-01..2026-08-31",
        "2026年8月1日, 2026-08-01..2026-08-01",
        "2026年, 2026-01-01..2026-12-31",
        ">2026-08-01, 2026-08-02..",
        ">=2026-08-01, 2026-08-01..",
        "＞2026-08, 2026-09-01..",
        "<2026-08, ..2026-07-31",
        "＜=2026-08, ..2026-08-31",
        "<=2026-08-01, ..2026-08-01",
        "≥2026-08, 2026-08-01..",
        "≤2026-08, ..2026-08-31",
        "2026-07..2026-08, 2026-07-01..2026-08-31",
        "2026.., 2026-01-01..",
        "..2026-08-03, ..2026-08-03",
        ">9999-12-31, +10000-01-01..",
    })
    void dates(String typed, String expected) {
        understood("date:" + typed, expected);
        understood("日期：" + typed, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "is:foo a~a~is:foo",
                "a date:2026-13 b~(a b)~date:2026-13",
                "date:2026-02-30~all~date:2026-02-30",
                "date:2026-08..2026-07~all~date:2026-08..2026-07",
                "date:..~all~date:..",
                "date:2026-1-1-1~all~date:2026-1-1-1",
                "日期：昨天 图~图~日期：昨天",
                "id:foo~all~id:foo",
                "has:cats~all~has:cats",
                "OR a~a~OR",
                "a OR~a~OR",
                "a | | b~(a | b)~|",
                "或~all~或",
                "a - b~(a b)~-",
                "tag: a~a~tag:",
                "-title: a~a~title:",
                "title:zh: a~a~title:zh:",
                "note:zh:a~a~note:zh:",
                "a ) b~(a b)~)",
                "a +++ b~(a b)~+++",
                "a \"\" b~(a b)~\"\"",
                "😀 图~图~😀",
                "-is:foo 图~图~is:foo",
                "(~all~(",
                "a (~a~(",
                "a () b~(a b)~()",
                "（is:foo）a~a~（is:foo）",
                "-()a~a~()",
                "((~all~((",
                "is:foo OR 图~图~OR",
            })
    void whatMakesNoSenseIsReportedAndTheRestSearched(String typed, String rest, String wrong) {
        Parsed parsed = SearchParser.parse(typed, false);
        assertEquals(rest, show(parsed.search()));
        assertTrue(
                parsed.misunderstood().stream().map(r -> r.of(typed)).toList().contains(wrong),
                () -> parsed.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\0',
            value = {
                "mod~mod*",
                "mod ~mod",
                "图像 mod~(图像 mod*)",
                "mod 图像~(mod 图像)",
                "LLM微~LLM微",
                "multi-~multi-",
                "multi-mod~multi-mod*",
                "\"deep lea~'deep lea'*",
                "\"deep lea\"~'deep lea'",
                "title:mod~{title_zh,title_en}:mod*",
                "a -mod~(a !mod)",
                "a -title:mod~(a !{title_zh,title_en}:mod)",
                "a OR~a",
                "a OR ~a",
                "a |~a",
                "a -~a",
                "a \"~a",
                "a (~a",
                "a ( ~a",
                "a (tag:~a",
                "a (b) (c~(a b c*)",
                "a tag:~a",
                "a title:~a",
                "a title:zh:~a",
                "a is:unr~a",
                "a is:unread~(a UNREAD)",
                "a 是：未~a",
                "a date:2026-~(a 2026-01-01..2026-12-31)",
                "a date:2026-0~a",
                "a date:>~a",
                "a has:n~a",
                "a id:2403.~a",
                "2403.0530~2403.0530*",
            })
    void whileTypingNothingUnfinishedIsReported(String typed, String expected) {
        Parsed parsed = SearchParser.parse(typed, true);
        assertEquals(expected, show(parsed.search()));
        assertEquals(List.of(), parsed.misunderstood());
    }

    @Test
    void whileTypingWhatCannotBecomeSenseIsReported() {
        assertEquals(
                List.of(new Range(2, 9)), SearchParser.parse("a is:unrx", true).misunderstood());
        assertEquals(List.of(new Range(0, 4)), SearchParser.parse("tag: a", true).misunderstood());
    }

    @Test
    void boundsAreReported() {
        Parsed words = SearchParser.parse("a ".repeat(70), false);
        assertEquals(64, assertInstanceOf(Search.And.class, words.search()).parts().size());
        assertEquals(new Range(128, 129), words.misunderstood().getFirst());
        Parsed pasted = SearchParser.parse("a ".repeat(50_000), false);
        assertEquals(new Range(1999, 100_000), pasted.misunderstood().getLast());
        String word = "图".repeat(300);
        Parsed longWord = SearchParser.parse(word + " a", false);
        assertEquals("(" + "图".repeat(200) + " a)", show(longWord.search()));
        assertEquals(List.of(new Range(200, 300)), longWord.misunderstood());
        Parsed nested = SearchParser.parse("(".repeat(200) + "a" + ")".repeat(200) + " b", false);
        assertEquals("(a b)", show(nested.search()));
        assertEquals(384, nested.misunderstood().stream().mapToInt(Range::length).sum());
    }

    @Test
    void anyNumberOfPapersIsOneFilter() {
        List<ArxivId> many =
                IntStream.rangeClosed(1, 400)
                        .mapToObj(n -> ArxivId.of("2605.%05d".formatted(n)))
                        .toList();
        Search asked = new Search.Ids(many);
        Parsed parsed = SearchParser.parse(((Search.Ids) asked).typed() + " is:unread", false);
        assertEquals(List.of(), parsed.misunderstood());
        assertEquals(
                new Search.And(List.of(asked, new Search.State(Search.Mark.UNREAD))),
                parsed.search());
        assertEquals(
                new Search.Ids(List.of(ArxivId.of("2605.00001"), ArxivId.of("hep-th/9901001"))),
                SearchParser.parse("id:2605.00001v2,hep-th/9901001", false).search());
        assertEquals(1, SearchParser.parse("id:2605.00001,nonsense", false).misunderstood().size());
    }

    @Test
    void wholeTitlesArePasted() {
        understood(
                "Attention Is All You Need: Transformers (BERT) for X",
                "(Attention Is All You Need: Transformers BERT for X)");
    }
}
