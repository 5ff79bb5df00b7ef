package app.daybreak.citing;

import app.daybreak.paper.Appearance;
import app.daybreak.paper.ArxivPages;
import app.daybreak.paper.Paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a template can say of a paper; the names are what is typed. All are on one line, but for
/// the note.
@SuppressWarnings("ImmutableEnumChecker") // what it says of a paper never changes
enum TemplatePlace {
    title((p, _, _) -> p.text().titleEn()),
    title_zh((p, _, _) -> p.text().titleZh()),
    tldr_zh((p, _, _) -> p.text().tldrZh()),
    tldr_en((p, _, _) -> p.text().tldrEn()),
    abstract_en((p, _, _) -> p.text().abstractEn()),
    abstract_zh((p, _, _) -> p.text().abstractZh()),
    arxiv_id((p, _, _) -> p.id().toString()),
    version((p, _, _) -> p.content().version() == 0 ? "" : "v" + p.content().version()),
    url((_, c, _) -> c.url()),
    pdf((p, _, _) -> ArxivPages.pdf(p.reference()).toString()),
    category((p, _, _) -> p.content().primaryCategory()),
    key((_, c, _) -> c.key()),
    date((p, _, _) ->
            p.appearances().stream().map(a -> a.date().toString()).findFirst().orElse("")),
    channels((p, _, _) -> channels(p)),
    tags((_, c, _) -> String.join(", ", c.tags())),
    read((p, _, _) -> p.state().read() ? "x" : ""),
    starred((p, _, _) -> p.state().starred() ? "★" : ""),
    note((_, _, note) -> note.strip());

    private interface Saying {
        String of(Paper paper, Citation citation, String note);
    }

    private final Saying saying;

    TemplatePlace(Saying saying) {
        this.saying = saying;
    }

    static Optional<TemplatePlace> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /// What stands there, or an empty text.
    String of(Paper paper, Citation citation, String note) {
        String text = saying.of(paper, citation, note);
        return this == TemplatePlace.note ? text : OneLine.of(text);
    }

    private static String channels(Paper paper) {
        return paper.appearances().stream()
                .map(Appearance::channel)
                .filter(channel -> !channel.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
