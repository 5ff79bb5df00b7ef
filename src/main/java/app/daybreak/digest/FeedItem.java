package app.daybreak.digest;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// An item of a feed: a digest's, with its seven paragraphs in the description, or arXiv's own,
/// with title and abstract in English.
///
/// @param line its first line, from 1
/// @param fields the texts of its elements by name
/// @param restore turns a text into what stood in the file
record FeedItem(int line, Map<String, String> fields, UnaryOperator<String> restore) {
    private static final Pattern BETWEEN = Pattern.compile("</p>\\s*<p>");
    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";
    private static final String OAI = "oai:arXiv.org:";

    /// Whether somebody translated the paper.
    boolean isDigests() {
        return Han.count(description()) > 0 || !details("").link().isEmpty();
    }

    /// The entry's paragraphs.
    Details details(String ref) {
        String text = description();
        if (!text.startsWith(OPEN)) return Details.parse("[^" + ref + "]: " + text, line);
        return Details.of(ref, line, htmlParagraphs(text));
    }

    /// What the item says beside the description: the link, and a one-liner in place of a title.
    Row row(String ref) {
        return new Row(ref, line, link(), reference(), "", field("title"));
    }

    /// The paper of an item in arXiv's own feeds, or null where it names none.
    @Nullable PaperContent paper() {
        ArxivReference reference = reference();
        if (reference == null) return null;
        String text = description();
        String plain = text.startsWith(OPEN) ? String.join("\n", htmlParagraphs(text)) : text;
        PaperText source = new PaperText(field("title"), "", "", "", plain, "");
        Announcement said = Announcement.of(reference, source);
        AnnounceType type =
                said.type() != null
                        ? said.type()
                        : AnnounceType.parse(field("announce_type")).orElse(null);
        String category = said.category().isEmpty() ? category() : said.category();
        return new Announcement(said.version(), type, category).content(reference.id(), source);
    }

    /// The address of the paper, or of what else the item is about.
    String link() {
        String link = field("link");
        return Link.reference(link) == null && id() != null ? field("id") : link;
    }

    private @Nullable ArxivReference reference() {
        ArxivReference named = id();
        ArxivReference link = Link.reference(field("link"));
        if (link == null) return named;
        boolean closer = link.version() == 0 && named != null && named.id().equals(link.id());
        return closer ? named : link;
    }

    /// The paper that the item's identifier names, with its version.
    private @Nullable ArxivReference id() {
        String id = field("guid").isEmpty() ? field("id") : field("guid");
        return Link.reference(id.startsWith(OAI) ? id.substring(OAI.length()) : id);
    }

    private String category() {
        String primary = Channels.parse(field("primary_category"));
        return primary.isEmpty() ? Channels.parse(field("category")) : primary;
    }

    private String description() {
        for (String name : List.of("description", "summary", "content", "content:encoded")) {
            if (!field(name).isEmpty()) return field(name);
        }
        return "";
    }

    private static List<String> htmlParagraphs(String html) {
        String inner =
                html.substring(
                        OPEN.length(), html.length() - (html.endsWith(CLOSE) ? CLOSE.length() : 0));
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : BETWEEN.split(inner, -1)) {
            List<String> lines = Lines.split(paragraph).stream().map(WhiteSpace::strip).toList();
            paragraphs.add(WhiteSpace.strip(String.join("\n", lines)));
        }
        return paragraphs;
    }

    private String field(String name) {
        return WhiteSpace.strip(restore.apply(fields.getOrDefault(name, "")));
    }
}
