package app.daybreak.citing;

import app.daybreak.paper.Paper;
import app.daybreak.reading.AbstractAligner;
import app.daybreak.reading.BilingualText;
import app.daybreak.reading.Pair;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The sentences of both abstracts and which belong together, one JSON object a paper and line:
/// `arxiv_id`, and `pairs`, each with the sentences `zh` and `en`, of which one may be empty. In
/// the order of both abstracts; every sentence is in exactly one pair, as it stands in the cleaned
/// text. A paper without abstracts has no pairs.
public final class AlignedLines implements PaperWriter {
    private final LineWriter out;
    private final AbstractAligner aligner = new AbstractAligner();

    /// Writes to `out`, which [#close()] flushes and does not close.
    public AlignedLines(Writer out) {
        this.out = new LineWriter(out);
    }

    @Override
    public void write(Paper paper) {
        BilingualText text = aligner.align(paper.text(), paper.flaws());
        out.line(json -> {
            json.writeStringProperty("arxiv_id", paper.id().toString());
            json.writeName("pairs").writeStartArray();
            for (Pair pair : text.pairs()) pair(json, text.zh(pair), text.en(pair));
            json.writeEndArray();
        });
    }

    private static void pair(JsonGenerator json, List<String> zh, List<String> en) {
        json.writeStartObject();
        sentences(json, "zh", zh);
        sentences(json, "en", en);
        json.writeEndObject();
    }

    private static void sentences(JsonGenerator json, String name, List<String> sentences) {
        json.writeName(name).writeStartArray();
        sentences.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
