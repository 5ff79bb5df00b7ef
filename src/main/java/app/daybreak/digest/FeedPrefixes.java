package app.daybreak.digest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The prefixes of a feed's elements: some programs write `<ns0:entry>` where others write
/// `<entry>`.
final class FeedPrefixes {
    private static final Pattern DECLARED =
            Pattern.compile(
                    "xmlns:([\\w.-]+)\\s*=\\s*[\"'](?:http://www\\.w3\\.org/2005/Atom"
                            + "|http://purl\\.org/rss/1\\.0/|(http://arxiv\\.org/schemas/atom))[\"']");

    /// Where a feed declares them.
    private static final int HEAD = 4096;

    private FeedPrefixes() {}

    /// Whether a text may be a feed whose items have a prefix.
    static boolean mayHave(String text) {
        return text.contains(":entry>") || text.contains(":item>");
    }

    /// A feed whose own elements, and arXiv's, have no prefix. Lines stay where they are.
    static String drop(String xml) {
        String plain = xml;
        Matcher declared = DECLARED.matcher(xml.substring(0, Math.min(HEAD, xml.length())));
        while (declared.find()) {
            String prefix = declared.group(1) + ":";
            boolean own =
                    xml.contains("<" + prefix + "entry") || xml.contains("<" + prefix + "item");
            if (own || declared.group(2) != null) {
                plain = plain.replace("<" + prefix, "<").replace("</" + prefix, "</");
            }
        }
        return plain;
    }
}
