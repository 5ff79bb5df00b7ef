package app.daybreak.citing;

import app.daybreak.paper.Appearance;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.ReadingState;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A table by RFC 4180: commas, CR LF, a head. A text that a spreadsheet would take for a formula
/// (its first character is `=`, `+`, `-`, `@`, or one of them written wide) has an apostrophe
/// before it, so this is no format to read back.
///
/// @param byteOrderMark without which Excel takes UTF-8 for something else
/// @param notes what a person wrote about a paper, or an empty text
public record Csv(boolean byteOrderMark, Function<ArxivId, String> notes) implements PaperFormat {
    private static final List<String> COLUMNS =
            List.of(
                    "arxiv_id",
                    "version",
                    "announce_type",
                    "primary_category",
                    "title",
                    "title_zh",
                    "tldr_zh",
                    "tldr_en",
                    "abstract_en",
                    "abstract_zh",
                    "url",
                    "date",
                    "channels",
                    "read",
                    "starred",
                    "later",
                    "dismissed",
                    "tags",
                    "note");

    private static final String FORMULA = "=+-@＝＋－＠";

    @Override
    public String head() {
        return (byteOrderMark ? "\uFEFF" : "") + String.join(",", COLUMNS) + "\r\n";
    }

    @Override
    public String paper(Paper paper) {
        PaperText text = paper.text();
        int version = paper.content().version();
        var type = paper.content().announceType();
        ReadingState state = paper.state();
        List<Appearance> places = paper.appearances();
        return List.of(
                                paper.id().toString(),
                                version == 0 ? "" : Integer.toString(version),
                                type == null ? "" : type.code(),
                                paper.content().primaryCategory(),
                                text.titleEn(),
                                text.titleZh(),
                                text.tldrZh(),
                                text.tldrEn(),
                                text.abstractEn(),
                                text.abstractZh(),
                                Citation.url(paper),
                                places.isEmpty() ? "" : places.getFirst().date().toString(),
                                channels(places),
                                Boolean.toString(state.read()),
                                Boolean.toString(state.starred()),
                                Boolean.toString(state.later()),
                                Boolean.toString(state.dismissed()),
                                String.join("; ", Citation.of(paper).tags()),
                                notes.apply(paper.id()))
                        .stream()
                        .map(Csv::field)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String channels(List<Appearance> places) {
        return places.stream()
                .map(Appearance::channel)
                .filter(channel -> !channel.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String field(String value) {
        String text = OneLine.of(value);
        if (text.isEmpty()) return text;
        if (FORMULA.indexOf(text.charAt(0)) >= 0) text = "'" + text;
        boolean quoted = text.indexOf('"') >= 0 || text.indexOf(',') >= 0;
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
