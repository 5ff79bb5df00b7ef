package app.daybreak.citing;

import app.daybreak.paper.Appearance;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.Tag;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One JSON object a paper and line (JSON Lines, UTF-8, `\n`). Texts are cleaned; `source` holds
/// them as they stood in the file, outer white space apart. What is unknown is null; a missing text
/// is empty.
public final class JsonLines implements PaperFormat {
    /// Only what a number writes back as it stood: `07` and `7` are two labels.
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final @Nullable Function<ArxivId, String> notes;

    /// What digests say.
    public JsonLines() {
        notes = null;
    }

    /// Also what a person did: `marks`, `tags` and, where there is one, `note`.
    ///
    /// @param notes what a person wrote about a paper, or an empty text
    public JsonLines(Function<ArxivId, String> notes) {
        this.notes = notes;
    }

    @Override
    public String paper(Paper paper) {
        return JsonText.of(json -> {
            paper(json, paper);
            if (notes != null) deeds(json, paper, notes.apply(paper.id()));
        })
                + "\n";
    }

    private static void paper(JsonGenerator json, Paper paper) {
        facts(json, paper);
        texts(json, paper.text());
        json.writeName("flags").writeStartArray();
        paper.flaws().codes().forEach(json::writeString);
        json.writeEndArray();
        json.writeName("source").writeStartObject();
        texts(json, paper.content().source());
        json.writeEndObject();
        json.writeName("digests").writeStartArray();
        for (Appearance appearance : paper.appearances()) digest(json, appearance);
        json.writeEndArray();
    }

    private static void deeds(JsonGenerator json, Paper paper, String note) {
        json.writeName("marks").writeStartArray();
        for (Mark mark : Mark.values()) {
            if (paper.state().has(mark)) json.writeString(mark.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
        json.writeName("tags").writeStartArray();
        for (Tag tag : paper.tags()) json.writeString(tag.name());
        json.writeEndArray();
        if (!note.isEmpty()) json.writeStringProperty("note", note);
    }

    private static void facts(JsonGenerator json, Paper paper) {
        json.writeStringProperty("arxiv_id", paper.id().toString());
        int version = paper.content().version();
        if (version == 0) json.writeNullProperty("version");
        else json.writeNumberProperty("version", version);
        var type = paper.content().announceType();
        json.writeStringProperty("announce_type", type == null ? null : type.code());
        String category = paper.content().primaryCategory();
        json.writeStringProperty("primary_category", category.isEmpty() ? null : category);
    }

    private static void texts(JsonGenerator json, PaperText text) {
        json.writeStringProperty("title", text.titleEn());
        json.writeStringProperty("title_zh", text.titleZh());
        json.writeStringProperty("tldr_zh", text.tldrZh());
        json.writeStringProperty("tldr_en", text.tldrEn());
        json.writeStringProperty("abstract_en", text.abstractEn());
        json.writeStringProperty("abstract_zh", text.abstractZh());
    }

    private static void digest(JsonGenerator json, Appearance appearance) {
        json.writeStartObject();
        json.writeStringProperty("file", appearance.file());
        json.writeStringProperty("sha256", appearance.sha256());
        String channel = appearance.channel();
        json.writeStringProperty("channel", channel.isEmpty() ? null : channel);
        json.writeStringProperty("date", appearance.date().toString());
        json.writeStringProperty("date_source", appearance.dateSource().code());
        json.writeName("ref");
        ref(json, appearance.ref());
        json.writeEndObject();
    }

    private static void ref(JsonGenerator json, String ref) {
        if (NUMBER.matcher(ref).matches()) json.writeNumber(Integer.parseInt(ref));
        else json.writeString(ref);
    }
}
