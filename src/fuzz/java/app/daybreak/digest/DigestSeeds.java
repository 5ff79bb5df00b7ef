package app.daybreak.digest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Small files to begin with: each form of digest, with what is odd about it.
public final class DigestSeeds {
    private static final String DETAILS =
            """
            [^№]: 第№ 篇 $x_№$

                Boats of paper, № (arXiv:2605.0001№v2 [cs.CL] UPDATED)

                [http://arxiv.org/abs/2605.0001№](http://arxiv.org/abs/2605.0001№)

                要点：纸船 | 很轻。

               \s

                arXiv:2605.0001№v2 公告类型：新论文 摘要：纸船很轻，**不** \\alpha 会沉。

                arXiv:2605.0001№v2 Announce Type: cross  Abstract: We fold <div> boats, 83.9\\% of Schr\\"odinger's.

            """;
    private static final String ROW =
            "| [^№] | [Boats of paper, №](http://arxiv.org/abs/2605.0001№) | 要点：纸船 | 很轻。 |\n";
    private static final String ITEM =
            """
            <item><title>第№ 篇</title><link>https://arxiv.org/abs/2605.0001№</link>\
            <description>&lt;p&gt;
            第№ 篇
            &lt;/p&gt;
            &lt;p&gt;
            Boats, №
            &lt;/p&gt;
            &lt;p&gt;
            &lt;a href="https://arxiv.org/abs/2605.0001№"&gt;x&lt;/a&gt;
            &lt;/p&gt;
            &lt;p&gt;
            要点 &amp;amp; 纸船
            &lt;/p&gt;</description></item>
            """;
    private static final String JSON =
            """
            {"title": "Boats №", "link": "https://arxiv.org/abs/2605.0001№v1", "abstract": "We \\"fold\\"\\n", \
            "translated_title": "船", "en_tdlr": "T", "tldr": "点", "translated_abstract": "纸船\\u0007"}\
            """;

    private DigestSeeds() {}

    private static String numbered(String form, int number) {
        return form.replace("№", Integer.toString(number));
    }

    static String details(int number) {
        return numbered(DETAILS, number);
    }

    /// A Markdown digest of some papers.
    public static String markdown(int... numbers) {
        StringBuilder text =
                new StringBuilder("# 摘要\n\n| Ref | Title | Summary |\n| --- | --- | --- |\n");
        for (int number : numbers) text.append(numbered(ROW, number));
        text.append("\n# 详细\n\n");
        for (int number : numbers) text.append(details(number));
        return text.toString();
    }

    static String feedStart() {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>Chat Arxiv cs.CL</title>\n";
    }

    static String item(int number) {
        return numbered(ITEM, number);
    }

    static String json(int number) {
        return numbered(JSON, number);
    }

    /// Files of a form: `Markdown`, `Entry`, `Feed`, `Json` or `JsonLines`.
    public static List<byte[]> of(String form) {
        List<String> texts = new ArrayList<>();
        switch (form) {
            case "Markdown" -> {
                texts.add(markdown(1, 2));
                texts.add(markdown(1).replace("\n", "\r\n"));
                texts.add(markdown());
                texts.add("\uFEFF" + markdown(1) + details(2));
            }
            case "Entry" -> {
                texts.add(details(2));
                texts.add("1. text `code` <b> [^3]: # | --- |");
            }
            case "Feed" -> {
                texts.add(feedStart() + item(1) + item(2) + "</channel></rss>\n");
                texts.add(item(1).replace("<item>", "").replace("</item>", ""));
                texts.add(atom());
                texts.add("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///c\">]><rss>&b;</rss>");
            }
            case "Json", "JsonLines" -> {
                texts.add(json(1));
                texts.add("[" + json(1) + ",\n" + json(2) + "]");
                texts.add(json(1) + "\n" + json(2) + "\n");
                texts.add(answer());
                texts.add(export());
            }
            default -> {}
        }
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static String atom() {
        return """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>cs.AI updates on arXiv.org</title>
        <updated>2026-05-01T00:00:00Z</updated><entry><id>oai:arXiv.org:2605.00012v1</id>
        <title>Boats</title><link href="https://arxiv.org/abs/2605.00012"/>
        <summary type="html"><![CDATA[arXiv:2605.00012v1 Announce Type: new Abstract: We fold.]]></summary>
        <category term="cs.AI"/></entry></feed>
        """;
    }

    private static String answer() {
        return """
        {"link": "http://arxiv.org/abs/2605.00012", "title": "T", "raw_ret": "Here: {\\"translated_title\\": \\"\\\\alpha 船\\"}", "ret": null}
        """;
    }

    private static String export() {
        return """
        {"arxiv_id": "hep-th/9901001", "version": 3, "announce_type": "replace", "primary_category": "hep-th", \
        "source": {"title": "Boats", "title_zh": "船", "abstract_zh": "…", "tldr_zh": "", "abstract_en": null}}
        """;
    }
}
