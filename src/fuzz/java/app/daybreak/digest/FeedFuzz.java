package app.daybreak.digest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Any bytes as a feed; and between two items, where they leave alone what parts items.
public final class FeedFuzz {
    private static final String BEFORE = DigestSeeds.feedStart() + DigestSeeds.item(1) + "<item>";
    private static final String BEHIND = "</item>\n" + DigestSeeds.item(3) + "</channel></rss>\n";
    private static final Pattern PARTS = Pattern.compile("(?i)<[!?]|item|entry|channel|rss|feed");

    private FeedFuzz() {}

    /// Reads them.
    public static void fuzzerTestOneInput(byte[] bytes) {
        DigestCheck.read(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (PARTS.matcher(text).find()) return;
        DigestCheck.keeps(BEFORE + BEHIND, BEFORE + text + BEHIND);
    }
}
