package app.daybreak.citing;

import app.daybreak.paper.Appearance;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.Writer;
import java.util.regex.Pattern;

/// One JSON object a paper and line (JSON Lines, UTF-8, `\n`). Texts are cleaned; `source` holds
/// them as they stood in the file, outer white space apart. What is unknown is null; a missing text
/// is empty.
public final class JsonLines implements AutoCloseable {
    /// Only what a number writes back as it stood: `07` and `7` are two labels.
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Writer out;
    private final JsonFactory factory = new JsonFactory();

    /// Writes to `out`, which [#close()] flushes and does not close.
    public JsonLines(Writer out) {
        this.out = out;
    }

    /// Writes one paper.
    ///
    /// @throws tools.jackson.core.JacksonException when `out` fails
    public void write(Paper paper) {
        JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), new Uncloseable(out));
        json.writeStartObject();
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
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
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

    @Override
    public void close() throws java.io.IOException {
        out.flush();
    }

    /// Keeps the generator of one line from closing the stream of all.
    private static final class Uncloseable extends java.io.FilterWriter {
        Uncloseable(Writer out) {
            super(out);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
