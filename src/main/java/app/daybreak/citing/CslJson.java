package app.daybreak.citing;

import app.daybreak.paper.Paper;

import tools.jackson.core.JsonGenerator;

/// CSL JSON, version 1.0.2 of its schema: an array of `article`, which is CSL's word for a
/// preprint. What the schema has no name for is in `custom`.
public final class CslJson implements PaperFormat {
    @Override
    public String head() {
        return "[\n";
    }

    @Override
    public String paper(Paper paper) {
        return JsonText.of(json -> item(json, paper));
    }

    private static void item(JsonGenerator json, Paper paper) {
        Citation citation = Citation.of(paper);
        json.writeStringProperty("id", citation.key());
        json.writeStringProperty("type", "article");
        text(json, "title", citation.title());
        text(json, "abstract", paper.text().abstractEn());
        json.writeStringProperty("archive", "arXiv");
        json.writeStringProperty("archive_location", paper.id().toString());
        json.writeStringProperty("number", citation.number());
        json.writeStringProperty("URL", citation.url());
        text(json, "keyword", String.join(", ", citation.tags()));
        int version = paper.content().version();
        if (version > 0) json.writeStringProperty("version", Integer.toString(version));
        json.writeStringProperty("note", Citation.NO_AUTHORS);
        json.writeName("custom").writeStartObject();
        text(json, "primary_category", paper.content().primaryCategory());
        text(json, "title_zh", citation.titleZh());
        text(json, "tldr_zh", paper.text().tldrZh());
        text(json, "tldr_en", paper.text().tldrEn());
        text(json, "abstract_zh", paper.text().abstractZh());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) {
        String text = OneLine.of(value);
        if (!text.isEmpty()) json.writeStringProperty(name, text);
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail() {
        return "\n]\n";
    }
}
