package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.PaperContent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Damaged items and lines: no damage reaches the entry next to it. The system property
/// `daybreak.mutations` says how many are tried.
@Timeout(value = 60, unit = java.util.concurrent.TimeUnit.MINUTES)
final class MutatedFilesTest {
    private static final int TRIES = Integer.getInteger("daybreak.mutations", 2000);
    private static final int ENTRIES = 5;

    private static final String FEED =
            """
            <item><title>要点</title><link>https://arxiv.org/abs/2605.0001%1$d</link>\
            <description>&lt;p&gt;
            题%1$d
            &lt;/p&gt;
            &lt;p&gt;
            T
            &lt;/p&gt;</description></item>
            """;
    private static final String JSON =
            """
            {"title": "T%1$d", "link": "https://arxiv.org/abs/2605.0001%1$d", "ret": {"tldr": "要点"}}
            """;

    private final Random random = new Random(TRIES);

    @Test
    void damageInAnItemStaysThere() {
        damageStaysInItsPart(
                "<rss><channel><title>Chat Arxiv cs.CL</title>\n", "</channel></rss>\n", FEED);
    }

    @Test
    void damageInALineStaysThere() {
        damageStaysInItsPart("", "", JSON);
    }

    /// The damage leaves alone the signs by which parts are told apart.
    private void damageStaysInItsPart(String before, String behind, String part) {
        List<PaperContent> whole = contents(read(before + parts(part, -1, "") + behind));
        assertEquals(ENTRIES, whole.size());
        for (int i = 0; i < TRIES; i++) {
            int damaged = random.nextInt(ENTRIES);
            String source = part.formatted(damaged);
            String text = before + parts(part, damaged, mutated(source)) + behind;
            List<PaperContent> found = contents(read(text));
            for (int e = 0; e < ENTRIES; e++) {
                PaperContent entry = whole.get(e);
                if (e != damaged) assertTrue(found.contains(entry), text);
            }
        }
    }

    private static String parts(String part, int damaged, String by) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ENTRIES; i++) text.append(i == damaged ? by : part.formatted(i));
        return text.toString();
    }

    /// Within the part: its last line end stays, and in a feed no comment or CDATA begins.
    private String mutated(String source) {
        StringBuilder text = new StringBuilder(source.substring(0, source.length() - 1));
        String signs = "<>&;\"{}[]:,\\/ab1\b\u0000\uffff中 ";
        for (int i = random.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                case 1 -> text.deleteCharAt(at);
                default -> text.setLength(at);
            }
        }
        return text + "\n";
    }

    private static List<PaperContent> contents(Digest digest) {
        return digest.entries().stream().map(DigestEntry::content).toList();
    }

    private static Digest read(String text) {
        return Fixtures.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
