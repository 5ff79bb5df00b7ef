package app.daybreak.digest;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A paper as a JSON object, under whatever names its texts go: those of the digests' own files,
/// where the translator's answer may still stand as it came (`ret`, `raw_ret`), and those of our
/// exports.
final class JsonPaper {
    private static final List<String> NAMES =
            List.of(
                    "title",
                    "link",
                    "arxiv_id",
                    "id",
                    "url",
                    "abstract",
                    "translated_title",
                    "tldr");

    private final JsonNode object;
    private final JsonNode texts;
    private final JsonNode answer;

    JsonPaper(JsonNode object) {
        this.object = object;
        // Exports hold cleaned texts, and under this name what stood in the file.
        this.texts = object.path("source").isObject() ? object.path("source") : object;
        JsonNode answer = object.path("ret");
        this.answer = answer.isObject() ? answer : JsonObjects.first(string(object, "raw_ret"));
    }

    /// The paper, or null where the object names none.
    @Nullable PaperContent content() {
        ArxivReference reference = reference();
        if (reference == null) return null;
        PaperText text = text();
        Announcement said = Announcement.of(reference, text);
        return new Announcement(
                        object.path("version").isInt()
                                ? Math.max(0, object.path("version").intValue())
                                : said.version(),
                        type(said),
                        said.category().isEmpty()
                                ? string(object, "primary_category")
                                : said.category())
                .content(reference.id(), text);
    }

    /// The day that the object names, or null.
    @Nullable LocalDate day() {
        return WrittenDay.of(first(object, "date", "published", "updated"));
    }

    /// The link or identifier, as it stands in the file.
    String link() {
        return first(object, "link", "arxiv_id", "id", "url");
    }

    /// By what a person finds the object: its link, or else how it begins.
    String said() {
        return link().isEmpty() ? object.toString() : link();
    }

    /// Whether both objects are the same something else than a paper, rather than incomplete or
    /// damaged ones: they say something under the same names, none of which a paper goes by.
    boolean isForeignLike(JsonPaper other) {
        return !object.isEmpty()
                && !isNamed(object)
                && Set.copyOf(object.propertyNames())
                        .equals(Set.copyOf(other.object.propertyNames()));
    }

    /// Whether it is no paper but may hold some: it goes by no name of a paper's, and has objects.
    boolean mayHold() {
        return !isNamed(object)
                && object.values().stream()
                        .anyMatch(value ->
                                value.isArray() ? value.path(0).isObject() : value.isObject());
    }

    /// Whether an object goes by a name of a paper's.
    static boolean isNamed(JsonNode object) {
        return NAMES.stream().anyMatch(object::has);
    }

    /// Whether there is anything to read.
    boolean hasText() {
        return !text().equals(PaperText.EMPTY);
    }

    private @Nullable ArxivReference reference() {
        return Link.reference(link());
    }

    private @Nullable AnnounceType type(Announcement said) {
        if (said.type() != null) return said.type();
        return AnnounceType.parse(string(object, "announce_type")).orElse(null);
    }

    private PaperText text() {
        return new PaperText(
                first(texts, "title"),
                either("translated_title", "title_zh"),
                either("en_tdlr", "en_tldr", "tldr_en"),
                either("tldr", "tldr_zh"),
                first(texts, "abstract", "abstract_en"),
                either("translated_abstract", "abstract_zh"));
    }

    /// A text that only the translator's answer may hold.
    private String either(String... names) {
        String text = first(texts, names);
        return text.isEmpty() ? first(answer, names) : text;
    }

    private static String first(JsonNode object, String... names) {
        for (String name : names) {
            String text = string(object, name);
            if (!text.isEmpty()) return text;
        }
        return "";
    }

    private static String string(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? WhiteSpace.strip(Characters.whole(value.stringValue())) : "";
    }
}
