package app.daybreak.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An identifier together with the version that a text names.
///
/// @param id the paper
/// @param version 1 or higher, or 0 where the text names none
public record ArxivReference(ArxivId id, int version) {
    private static final String ID = "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})";
    private static final Pattern TEXT =
            Pattern.compile("(?:arxiv:\\s*)?" + ID + "(?:v(\\d{1,3}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile(
                    "(?:https?://)?(?:[a-z0-9-]+\\.)*arxiv\\.org/(?:[a-z]+/)+?"
                            + ID
                            + "(?:v(\\d{1,3}))?(?:\\.pdf)?/?(?:[?#].*)?",
                    Pattern.CASE_INSENSITIVE);

    /// Reads an identifier with or without version and `arXiv:` before it.
    public static Optional<ArxivReference> parse(String text) {
        return from(TEXT.matcher(text.strip()));
    }

    /// Reads a link to a paper: any host of arxiv.org (`rss.`, `export.`, `www.`, …) and any form
    /// of path (`/abs/`, `/pdf/`, `/html/`, …). Other hosts are not arXiv and give nothing.
    public static Optional<ArxivReference> parseLink(String link) {
        return from(LINK.matcher(link.strip()));
    }

    /// Reads what a person typed or pasted: an identifier or a link.
    public static Optional<ArxivReference> parseTyped(String text) {
        return parse(text).or(() -> parseLink(text));
    }

    private static Optional<ArxivReference> from(Matcher m) {
        if (!m.matches()) return Optional.empty();
        int version = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return ArxivId.parse(m.group(1)).map(id -> new ArxivReference(id, version));
    }

    /// The identifier as arXiv writes it, with the version where it is known.
    @Override
    public String toString() {
        return version == 0 ? id.toString() : id + "v" + version;
    }
}
