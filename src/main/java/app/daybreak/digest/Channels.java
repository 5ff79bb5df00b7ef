package app.daybreak.digest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of arXiv's lists: an archive (`stat`, `q-fin`) or one of its subjects (`stat.ML`,
/// `cond-mat.str-el`). The archives are those of arXiv's own category taxonomy.
public final class Channels {
    private static final Set<String> ARCHIVES =
            Set.of(
                    "astro-ph",
                    "cond-mat",
                    "cs",
                    "econ",
                    "eess",
                    "gr-qc",
                    "hep-ex",
                    "hep-lat",
                    "hep-ph",
                    "hep-th",
                    "math",
                    "math-ph",
                    "nlin",
                    "nucl-ex",
                    "nucl-th",
                    "physics",
                    "q-bio",
                    "q-fin",
                    "quant-ph",
                    "stat");

    private static final Pattern CHANNEL =
            Pattern.compile(
                    "([a-z]+(?:-[a-z]+)?)(?:\\.([a-z]{2}|[a-z]+-[a-z]+))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT_WITHIN =
            Pattern.compile(
                    "(?<![A-Za-z.])[a-z]+(?:-[a-z]+)?\\.(?:[A-Z]{2}|[a-z]+-[a-z]+)(?![A-Za-z])");

    private Channels() {}

    /// The channel as arXiv writes it, or empty where the text is none.
    public static String parse(String text) {
        Matcher m = CHANNEL.matcher(text);
        if (!m.matches()) return "";
        String archive = m.group(1).toLowerCase(Locale.ROOT);
        if (!ARCHIVES.contains(archive)) return "";
        String subject = m.group(2);
        return subject == null ? archive : archive + "." + inArxivsCase(subject);
    }

    /// The first subject somewhere in a text, or empty. A bare archive does not count here: "math
    /// notes" is no channel.
    static String find(String text) {
        Matcher m = SUBJECT_WITHIN.matcher(text);
        while (m.find()) {
            String channel = parse(m.group());
            if (!channel.isEmpty()) return channel;
        }
        return "";
    }

    private static String inArxivsCase(String subject) {
        return subject.length() == 2
                ? subject.toUpperCase(Locale.ROOT)
                : subject.toLowerCase(Locale.ROOT);
    }
}
