package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.daybreak.paper.PaperContent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A day's feed and its Markdown say the same.
final class RealFeedsTest {
    @Test
    void feedAndMarkdownOfADayAgreeFieldByField() throws IOException {
        Map<String, Digest> feeds = new HashMap<>();
        for (Digest digest : RealDigests.all(".xml")) feeds.put(stem(digest), digest);
        int pairs = 0;
        for (Digest digest : RealDigests.all(".md")) {
            Digest feed = feeds.get(stem(digest));
            if (feed == null) continue;
            pairs++;
            assertEquals(papers(digest), papers(feed), digest.fileName());
            assertEquals(digest.channel(), feed.channel());
        }
        assertFalse(pairs == 0);
    }

    private static List<PaperContent> papers(Digest digest) {
        return digest.entries().stream().map(DigestEntry::content).toList();
    }

    private static String stem(Digest digest) {
        return digest.fileName().replaceFirst("\\.(md|xml)$", "");
    }
}
