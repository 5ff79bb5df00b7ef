package app.daybreak.citing;

import java.util.List;
import java.util.stream.Collectors;

/// An entry of a `.bib` file, field by field; empty fields are left out.
final class BibEntry {
    private final StringBuilder text = new StringBuilder();

    BibEntry(String type, String key) {
        text.append('@').append(type).append('{').append(key);
    }

    /// A field whose value is TeX already.
    BibEntry with(String name, String tex) {
        if (!tex.isEmpty()) {
            text.append(",\n  ").append(name).append(" = {").append(tex).append('}');
        }
        return this;
    }

    BibEntry with(Citation citation) {
        return with("title", TexText.title(citation.title()))
                .with("title_zh", TexText.title(citation.titleZh()))
                .with("keywords", keywords(citation.tags()));
    }

    /// A comma parts keywords, except in braces.
    private static String keywords(List<String> tags) {
        return tags.stream()
                .map(tag -> tag.indexOf(',') < 0 ? TexText.of(tag) : "{" + TexText.of(tag) + "}")
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return text + "\n}\n";
    }
}
