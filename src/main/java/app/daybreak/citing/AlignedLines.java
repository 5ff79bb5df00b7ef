package app.daybreak.citing;

import app.daybreak.paper.Paper;
import app.daybreak.reading.AbstractAligner;
import app.daybreak.reading.BilingualText;
import app.daybreak.reading.Pair;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// The sentences of both abstracts and which belong together, one JSON object a paper and line:
/// `arxiv_id`, and `pairs`, each with the sentences `zh` and `en`, of which one may be empty. In
/// the order of both abstracts; every sentence is in exactly one pair, as it stands in the cleaned
/// text. A paper without abstracts has no pairs.
public final class AlignedLines implements PaperFormat {
    private final AbstractAligner aligner = new AbstractAligner();

    @Override
    public String paper(Paper paper) {
        BilingualText text = aligner.align(paper.text(), paper.flaws());
        return JsonText.of(json -> {
            json.writeStringProperty("arxiv_id", paper.id().toString());
            json.writeName("pairs").writeStartArray();
            for (Pair pair : text.pairs()) pair(json, text.zh(pair), text.en(pair));
            json.writeEndArray();
        })
                + "\n";
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
}
