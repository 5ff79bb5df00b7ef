package app.daybreak.digest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The channel that a feed's own title or description names: `Chat Arxiv stat.ML`, `cs.CL updates
/// on arXiv.org`, `This is arxiv RSS feed for q-fin`.
final class FeedChannel {
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private FeedChannel() {}

    /// The channel, or empty.
    static String of(Map<String, String> head) {
        for (String name : List.of("title", "description", "subtitle")) {
            String channel = channel(head.getOrDefault(name, ""));
            if (!channel.isEmpty()) return channel;
        }
        return "";
    }

    /// A bare archive counts only where arXiv is spoken of: `math` is a word like others.
    private static String channel(String text) {
        String subject = Channels.find(text);
        if (!subject.isEmpty() || !text.toLowerCase(Locale.ROOT).contains("arxiv")) return subject;
        return WORDS.splitAsStream(text.strip())
                .map(Channels::parse)
                .filter(channel -> !channel.isEmpty())
                .findFirst()
                .orElse("");
    }
}
