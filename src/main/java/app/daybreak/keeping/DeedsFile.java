package app.daybreak.keeping;

import app.daybreak.library.Deeds;
import app.daybreak.library.Deeds.OfPaper;
import app.daybreak.library.SavedSearch.Role;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Tag;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a person did, as JSON that can be read without this program:
///
/// ```
/// {"daybreak": "marks", "version": 1,
///  "papers": [{"arxiv_id": "2605.00001", "marks": ["starred"], "tags": ["vae"], "note": "…"}],
///  "tags": [{"name": "vae", "colour": "#aa3300", "favourite": 1}],
///  "searches": [{"name": "扩散", "query": "扩散 OR diffusion"}]}
/// ```
public final class DeedsFile {
    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DeedsFile() {}

    /// Writes them.
    public static void write(Deeds deeds, Writer writer) throws IOException {
        writer.write(text(deeds));
    }

    static String text(Deeds deeds) {
        ObjectNode root = JSON.createObjectNode();
        root.put("daybreak", "marks").put("version", VERSION);
        ArrayNode papers = root.putArray("papers");
        for (OfPaper paper : deeds.papers()) write(paper, papers.addObject());
        ArrayNode tags = root.putArray("tags");
        for (Tag tag : deeds.tags()) {
            tags.addObject()
                    .put("name", tag.name())
                    .put("colour", tag.colour())
                    .put("favourite", tag.favourite());
        }
        ArrayNode searches = root.putArray("searches");
        for (Deeds.Search search : deeds.searches()) {
            ObjectNode node = searches.addObject();
            node.put("name", search.name()).put("query", search.query());
            if (search.role() != Role.PLAIN) node.put("role", search.role().code());
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void write(OfPaper paper, ObjectNode node) {
        node.put("arxiv_id", paper.id().toString());
        ArrayNode marks = node.putArray("marks");
        for (Mark mark : Mark.values()) {
            if (paper.state().has(mark)) marks.add(code(mark));
        }
        ArrayNode tags = node.putArray("tags");
        paper.tags().forEach(tags::add);
        if (!paper.note().isEmpty()) node.put("note", paper.note());
    }

    private static String code(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    /// Reads them. What this program does not know is ignored; what contradicts the form is an
    /// error for the whole, because half of it would be worse.
    ///
    /// @throws IOException when it is no such file, or a newer one; the message names the place
    public static Deeds read(byte[] bytes) throws IOException {
        JsonNode root = tree(bytes);
        if (!root.path("daybreak").asString("").equals("marks")) {
            throw new IOException("\"daybreak\": \"marks\" is missing");
        }
        int version = root.path("version").asInt(0);
        if (version != VERSION) throw new IOException("version " + version);
        List<OfPaper> papers = new ArrayList<>();
        for (JsonNode node : root.path("papers")) papers.add(paper(node));
        List<Tag> tags = new ArrayList<>();
        for (JsonNode node : root.path("tags")) {
            tags.add(tag(node));
        }
        List<Deeds.Search> searches = new ArrayList<>();
        for (JsonNode node : root.path("searches")) {
            Role role = Role.parse(node.path("role").asString("")).orElse(Role.PLAIN);
            searches.add(new Deeds.Search(word(node, "name"), word(node, "query"), role));
        }
        return new Deeds(papers, tags, searches);
    }

    private static Tag tag(JsonNode node) throws IOException {
        int favourite = node.path("favourite").asInt(0);
        return new Tag(
                word(node, "name"),
                node.path("colour").asString(""),
                favourite >= 1 && favourite <= 9 ? favourite : 0);
    }

    private static JsonNode tree(byte[] bytes) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    /// Reads what was done with one paper: an object as in `papers`, other properties ignored.
    ///
    /// @throws IOException when it contradicts that form
    public static OfPaper paper(JsonNode node) throws IOException {
        String id = word(node, "arxiv_id");
        ArxivId paper = ArxivId.parse(id).orElseThrow(() -> new IOException("arxiv_id " + id));
        ReadingState state = ReadingState.UNTOUCHED;
        for (JsonNode mark : node.path("marks")) state = state.with(mark(mark.asString("")), true);
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : node.path("tags")) {
            if (tag.asString("").isBlank()) throw new IOException("a tag of " + id);
            tags.add(tag.asString());
        }
        return new OfPaper(paper, state, tags, node.path("note").asString(""));
    }

    private static Mark mark(String code) throws IOException {
        for (Mark mark : Mark.values()) if (code(mark).equals(code)) return mark;
        throw new IOException("mark \"" + code + "\"");
    }

    private static String word(JsonNode node, String name) throws IOException {
        String word = node.path(name).asString("");
        if (word.isBlank()) throw new IOException("\"" + name + "\" is missing");
        return word;
    }
}
