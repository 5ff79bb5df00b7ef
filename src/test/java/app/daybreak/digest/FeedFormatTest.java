package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Feeds of digests and of arXiv.
final class FeedFormatTest {
    private static final String TEXT =
            """
            &lt;p&gt;
            纸船
            &lt;/p&gt;
            &lt;p&gt;
            Paper boats
            &lt;/p&gt;
            &lt;p&gt;
            https://arxiv.org/abs/2605.00011
            &lt;/p&gt;
            &lt;p&gt;
            折纸。
            &lt;/p&gt;
            &lt;p&gt;

            &lt;/p&gt;
            &lt;p&gt;
            纸船很轻 &lt;div&gt;。
            &lt;/p&gt;
            &lt;p&gt;
            We fold &amp;amp; float.
            &lt;/p&gt;\
            """;
    private static final PaperText PAPER =
            new PaperText("Paper boats", "纸船", "", "折纸。", "We fold &amp; float.", "纸船很轻 <div>。");

    private static Digest read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DigestReader().read(new DigestFile("feed.xml", bytes, null));
    }

    private static String item(int number, String description) {
        return "<item><title>折纸。</title><link>https://arxiv.org/abs/2605.000%d</link>"
                        .formatted(number)
                + "<description>"
                + description
                + "</description></item>";
    }

    private static String feed(String title, String items) {
        return "<rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>\n"
                .formatted(title, items);
    }

    private static String abstractEn(Digest digest, int entry) {
        return Fixtures.source(digest, entry).abstractEn();
    }

    @Test
    void sevenParagraphsAreAPaper() {
        Digest digest = read(feed("Chat Arxiv stat.ML", item(11, TEXT)));
        assertEquals(PAPER, Fixtures.source(digest, 0));
        assertEquals("stat.ML", digest.channel());
        assertEquals(List.of(), digest.problems());
        assertEquals("1", digest.entries().getFirst().ref());
    }

    @Test
    void theFirstDaysFeedsHaveMarkdownInThem() {
        String text =
                """
                纸船

                        Paper boats

                        [http://arxiv.org/abs/2605.00011](http://arxiv.org/abs/2605.00011)

                        纸船很轻。

                        We fold.
                """;
        Digest digest = read(feed("Chinese Chat Arxiv", item(11, text)));
        assertEquals(
                new PaperText("Paper boats", "纸船", "", "折纸。", "We fold.", "纸船很轻。"),
                Fixtures.source(digest, 0));
    }

    @Test
    void channelsAreNamedByTheFeed() {
        assertEquals("q-fin", read(feed("Chat Arxiv q-fin", "")).channel());
        assertEquals("cs.CL", read(feed("cs.CL updates on arXiv.org", "")).channel());
        assertEquals("", read(feed("math for everyone", "")).channel());
        String described =
                feed("Chinese Chat Arxiv CL", "<description>arxiv feed for cs.CL</description>");
        assertEquals("cs.CL", read(described).channel());
    }

    @Test
    void forbiddenCharactersAreKeptAndReported() {
        String bad = TEXT.replace("We fold", "We\b \u0001fold&#8;\ue000\n\uffff");
        Digest digest = read(feed("Chat Arxiv cs.CL", "\n" + item(11, bad) + item(11, TEXT)));
        String kept = "We\b \u0001fold\b\ue000\n\uffff &amp; float.";
        assertEquals(kept, abstractEn(digest, 0));
        assertEquals(2, digest.entries().size());
        Problem.Kind kind = Problem.Kind.FORBIDDEN_CHARACTER;
        assertEquals(List.of(kind, kind), Fixtures.kinds(digest));
        assertEquals(List.of(21, 22), digest.problems().stream().map(Problem::line).toList());
        assertTrue(digest.problems().getFirst().excerpt().endsWith("We U+0008"));
    }

    @Test
    void anAmpersandThatBeginsNoReferenceIsOne() {
        String odd = TEXT.replace("We fold", "AT&T &nbsp; &#xD800; &#99999999; &#x41; &");
        Digest digest = read(feed("Chat Arxiv cs.CL", item(11, odd)));
        assertEquals("AT&T &nbsp; &#xD800; &#99999999; A & &amp; float.", abstractEn(digest, 0));
    }

    @Test
    void cdataIsTakenAsItStands() {
        String text = TEXT.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        String literal = "<![CDATA[" + text.replace("We fold", "<item> a&b We fold") + "]]>";
        Digest digest = read(feed("Chat Arxiv cs.CL", item(11, literal)));
        assertEquals("<item> a&b We fold &amp; float.", abstractEn(digest, 0));
    }

    @Test
    void aDamagedItemTakesNoOtherAlong() {
        String feed =
                feed(
                        "Chat Arxiv cs.CL",
                        item(11, TEXT) + "\n" + item(11, "a < b") + item(11, TEXT));
        Digest digest = read(feed);
        assertEquals(List.of("2605.00011", "2605.00011"), Fixtures.ids(digest));
        assertEquals(List.of(Problem.Kind.UNINTELLIGIBLE), Fixtures.kinds(digest));
        assertEquals(TEXT.lines().count() + 1, digest.problems().getFirst().line());
        String open = feed.replace("a < b</description></item>", TEXT);
        assertEquals(2, read(open).entries().size());
        String cut = feed.substring(0, feed.length() - 60);
        assertEquals(1, read(cut).entries().size());
    }

    @Test
    void documentTypesAreRefused() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
        String outside = "<!DOCTYPE rss SYSTEM \"file:///etc/hostname\">";
        for (String type : List.of(bomb, outside)) {
            Digest digest = read("<?xml version=\"1.0\"?>" + type + feed("cs.CL", item(11, TEXT)));
            assertEquals(List.of(Problem.Kind.DOCUMENT_TYPE), Fixtures.kinds(digest));
            assertEquals(List.of(), digest.entries());
        }
    }

    @Test
    void elementsWithinElementsWithinElementsAreLeftOut() {
        String deep = "<b>".repeat(100_000);
        Digest digest = read(feed("Chat Arxiv cs.CL", item(11, deep) + item(11, TEXT)));
        assertEquals(1, digest.entries().size());
        assertEquals(List.of(Problem.Kind.TOO_DEEP), Fixtures.kinds(digest));
        assertEquals("64", digest.problems().getFirst().excerpt());
    }

    @Test
    void arxivsOwnFeedHasTitleAbstractAndType() {
        String item =
                """
                <item><title>Paper boats</title><link>https://arxiv.org/abs/2605.00011</link>
                <description>arXiv:2605.00011v2 Announce Type: replace\040
                Abstract: We fold.</description>
                <guid isPermaLink="false">oai:arXiv.org:2605.00011v2</guid>
                <category>cs.LG</category><category>stat.ML</category>
                <arxiv:announce_type>replace</arxiv:announce_type><dc:creator>A. B</dc:creator></item>
                """;
        PaperContent paper = content(read(feed("stat.ML updates on arXiv.org", item)));
        assertEquals("2605.00011", paper.id().toString());
        assertEquals(2, paper.version());
        assertEquals(AnnounceType.REPLACE, paper.announceType());
        assertEquals("cs.LG", paper.primaryCategory());
        assertEquals("Paper boats", paper.source().titleEn());
        assertEquals("We fold.", Cleaner.clean(paper).text().abstractEn());
        assertEquals("", paper.source().titleZh());
    }

    @Test
    void theOlderFeedIsRdf() {
        String feed =
                """
                <rdf:RDF><channel rdf:about="http://arxiv.org/"><title>cs.CL updates on arXiv.org</title>
                <items><rdf:Seq><rdf:li rdf:resource="http://arxiv.org/abs/2605.00011"/></rdf:Seq></items></channel>
                <item rdf:about="http://arxiv.org/abs/2605.00011">
                <title>Paper boats. (arXiv:2605.00011v1 [cs.LG] CROSS LISTED)</title>
                <link>http://arxiv.org/abs/2605.00011</link>
                <description rdf:parseType="Literal">&lt;p&gt;We fold.
                &lt;/p&gt;</description></item></rdf:RDF>
                """;
        Digest digest = read(feed);
        PaperContent paper = content(digest);
        assertEquals("cs.CL", digest.channel());
        assertEquals(AnnounceType.CROSS, paper.announceType());
        assertEquals(1, paper.version());
        assertEquals("We fold.", paper.source().abstractEn());
    }

    @Test
    void atomEntriesAreItems() {
        String feed =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>cs.CL updates on arXiv.org</title>
                <entry><id>http://arxiv.org/abs/2605.00011v3</id><title>Paper
                  boats</title><summary>  We fold.
                </summary><arxiv:primary_category term="cs.LG"/>
                <link href="http://arxiv.org/pdf/2605.00011v3" rel="related" title="pdf"/>
                <link href="http://arxiv.org/abs/2605.00011v3" rel="alternate"/></entry></feed>
                """;
        PaperContent paper = content(read(feed));
        assertEquals(3, paper.version());
        assertEquals("cs.LG", paper.primaryCategory());
        assertEquals("We fold.", paper.source().abstractEn());
        assertEquals("Paper boats", Cleaner.clean(paper).text().titleEn());
    }

    /// As Python's ElementTree writes them.
    @Test
    void elementsMayHaveAPrefix() {
        String atom =
                """
                <ns0:feed xmlns:ns0="http://www.w3.org/2005/Atom" xmlns:ns1="http://arxiv.org/schemas/atom">
                  <ns0:title>cs.LG updates on arXiv.org</ns0:title>
                  <ns0:entry>
                    <ns0:id>oai:arXiv.org:2605.00011v2</ns0:id>
                    <ns0:title>Boats &lt;ns0:entry></ns0:title>
                    <ns0:link href="https://arxiv.org/abs/2605.00011" rel="alternate"/>
                    <ns0:summary>We fold.</ns0:summary>
                    <ns1:primary_category term="stat.ML"/>
                  </ns0:entry>
                </ns0:feed>
                """;
        Digest digest = read(atom);
        assertEquals("cs.LG", digest.channel());
        assertEquals(List.of(), digest.problems());
        PaperContent paper = digest.entries().getFirst().content();
        assertEquals(
                new PaperText("Boats <ns0:entry>", "", "", "", "We fold.", ""), paper.source());
        assertEquals(2, paper.version());
        assertEquals("stat.ML", paper.primaryCategory());
        assertEquals(3, digest.entries().getFirst().line());
    }

    @Test
    void otherFeedsAreNoDigests() {
        String item = "<item><title>News</title><link>https://example.org/</link></item>";
        Digest digest = read(feed("News", item));
        assertEquals(List.of(Problem.Kind.NOT_A_DIGEST), Fixtures.kinds(digest));
    }

    private static PaperContent content(Digest digest) {
        assertEquals(List.of(), digest.problems());
        assertEquals(1, digest.entries().size());
        return digest.entries().getFirst().content();
    }
}
