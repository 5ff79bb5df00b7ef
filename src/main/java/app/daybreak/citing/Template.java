package app.daybreak.citing;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A person's own form of a paper: a text with places such as `{title}`.
///
/// - `{title_zh|title}` is the first of them that is not empty; `{title:tex}` is written for TeX
///   (also `md`, `html`, `json`). What looks like a place and is none stands as it is.
/// - A line whose places are all empty is left out.
/// - A line `{{header}}`, `{{paper}}`, `{{between}}`, `{{footer}}` or `{{comment}}` by itself
///   begins that part; without any, the whole text is the paper's.
public final class Template implements PaperFormat {
    private static final Pattern PART =
            Pattern.compile("\\{\\{(header|paper|between|footer|comment)}}\\s*");
    private static final Pattern PLACE =
            Pattern.compile("\\{([a-z_]+(?:\\|[a-z_]+)*)(?::([a-z]+))?}");

    private enum Part {
        HEADER,
        PAPER,
        BETWEEN,
        FOOTER,
        COMMENT;

        static Part of(String name) {
            for (Part part : values()) if (part.name().equalsIgnoreCase(name)) return part;
            throw new IllegalArgumentException(name);
        }
    }

    private final Map<Part, String> parts;
    private final Function<ArxivId, String> notes;

    /// Reads a template.
    ///
    /// @param text with any line ends
    /// @param notes what a person wrote about a paper, or an empty text
    public Template(String text, Function<ArxivId, String> notes) {
        parts = parts(text);
        this.notes = notes;
    }

    private static Map<Part, String> parts(String text) {
        Map<Part, StringBuilder> parts = new EnumMap<>(Part.class);
        String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean divided = all.lines().anyMatch(line -> PART.matcher(line).matches());
        Part part = divided ? Part.COMMENT : Part.PAPER; // nothing stands before the first part
        for (String line : all.lines().toList()) {
            var mark = PART.matcher(line);
            if (mark.matches()) part = Part.of(mark.group(1));
            else parts.computeIfAbsent(part, _ -> new StringBuilder()).append(line).append('\n');
        }
        Map<Part, String> read = new EnumMap<>(Part.class);
        parts.forEach((each, lines) -> read.put(each, lines.toString()));
        return read;
    }

    private String part(Part part) {
        return parts.getOrDefault(part, "");
    }

    /// What looks like a place in the paper's part and is none, as it stands there.
    public List<String> unknown() {
        return PLACE.matcher(part(Part.PAPER))
                .results()
                .filter(place -> value(place, _ -> "").isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Override
    public String head() {
        return part(Part.HEADER);
    }

    @Override
    public String paper(Paper paper) {
        Citation citation = Citation.of(paper);
        String note = notes.apply(paper.id());
        StringBuilder filled = new StringBuilder();
        for (String line : part(Part.PAPER).lines().toList()) {
            line(line, place -> place.of(paper, citation, note))
                    .ifPresent(text -> filled.append(text).append('\n'));
        }
        return filled.toString();
    }

    @Override
    public String between() {
        return part(Part.BETWEEN);
    }

    @Override
    public String tail() {
        return part(Part.FOOTER);
    }

    private static Optional<String> line(String line, Function<TemplatePlace, String> values) {
        List<String> found = new ArrayList<>();
        String filled =
                PLACE.matcher(line)
                        .replaceAll(place -> {
                            Optional<String> value = value(place, values);
                            value.ifPresent(found::add);
                            return java.util.regex.Matcher.quoteReplacement(
                                    value.orElse(place.group()));
                        });
        boolean empty = !found.isEmpty() && found.stream().allMatch(String::isEmpty);
        return empty ? Optional.empty() : Optional.of(filled);
    }

    /// What stands in a place; empty when it is none.
    private static Optional<String> value(
            MatchResult place, Function<TemplatePlace, String> values) {
        Optional<TemplateSigns> signs = TemplateSigns.of(place.group(2));
        if (signs.isEmpty()) return Optional.empty();
        String first = "";
        for (String name : place.group(1).split("\\|", -1)) {
            Optional<TemplatePlace> known = TemplatePlace.of(name);
            if (known.isEmpty()) return Optional.empty();
            if (first.isEmpty()) first = values.apply(known.get());
        }
        return Optional.of(signs.get().write(first));
    }
}
