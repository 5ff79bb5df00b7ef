package app.daybreak.citing;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.io.JsonStringEncoder;

import java.util.Arrays;
import java.util.Optional;

/// How signs that mean something in what a template makes are written; the names are what is typed.
enum TemplateSigns {
    plain,
    tex,
    md,
    html,
    json;

    /// @param name null for none
    static Optional<TemplateSigns> of(@Nullable String name) {
        if (name == null) return Optional.of(plain);
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    String write(String text) {
        return switch (this) {
            case plain -> text;
            case tex -> TexText.of(text);
            case md -> MarkdownText.of(text);
            case html -> PrintPage.escaped(text);
            case json -> new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
        };
    }
}
