package app.daybreak.digest;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file's name tells of the digest in it: `2023-03-13_cs.CL.md`, `cs.CL (1).md`,
/// `20230313-stat.ML_2.md`.
///
/// @param channel the arXiv channel as arXiv writes it, or empty
/// @param date the day, or null
record FileName(String channel, @Nullable LocalDate date) {
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "\\.(?:md|markdown|mdown|txt|xml|rss|atom|jsonl?|ndjson|zip|tar|tgz|gz)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");

    /// What may stand behind a channel when a file was saved twice: `_2`, ` (1)`, `-3`, ` - Copy`.
    private static final Pattern COUNTER =
            Pattern.compile(
                    "(?:[\\s_-]*(?:\\(\\d+\\)|copy|副本)|[\\s_-]+\\d{1,3})+$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern EDGES = Pattern.compile("^[\\s_.,-]+|[\\s_.,-]+$");

    /// Reads a name without its folder.
    static FileName parse(String name) {
        String stem = withoutExtensions(name);
        Matcher m = DATE.matcher(stem);
        LocalDate date = null;
        while (date == null && m.find()) {
            date = date(m);
            if (date != null) stem = stem.substring(0, m.start()) + " " + stem.substring(m.end());
        }
        return new FileName(channel(stem), date);
    }

    private static String withoutExtensions(String name) {
        String stem = name.strip();
        for (Matcher m = EXTENSION.matcher(stem); m.find(); m = EXTENSION.matcher(stem)) {
            stem = stem.substring(0, m.start());
        }
        return stem;
    }

    private static String channel(String rest) {
        String trimmed = EDGES.matcher(rest).replaceAll("");
        String alone = COUNTER.matcher(trimmed).replaceFirst("");
        String channel = Channels.parse(EDGES.matcher(alone).replaceAll(""));
        return channel.isEmpty() ? Channels.find(rest) : channel;
    }

    private static @Nullable LocalDate date(Matcher m) {
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(1)),
                    Integer.parseInt(m.group(3)),
                    Integer.parseInt(m.group(4)));
        } catch (DateTimeException e) {
            return null; // 2023-13-45 is a number, not a day
        }
    }
}
