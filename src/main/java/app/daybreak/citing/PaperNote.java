package app.daybreak.citing;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;

import java.util.List;
import java.util.function.Function;

/// A Markdown file for each paper with YAML front matter, as Obsidian reads it: titles, tags and
/// states as properties, then the texts and what the person wrote.
///
/// @param notes what a person wrote about a paper, or an empty text
public record PaperNote(Function<ArxivId, String> notes) implements PaperFormat {
    /// The line below which a person's own words stand.
    public static final String OWN_HEADING = "## 笔记 Notes";

    /// A tag as notes write it.
    public static String tag(String name) {
        return FrontMatter.tag(OneLine.of(name));
    }

    /// The name of a paper's file. It is made of the identifier alone, so it never changes, and
    /// every file system takes it.
    public static String fileName(ArxivId id) {
        return id.toString().replace('/', '-') + ".md";
    }

    @Override
    public String paper(Paper paper) {
        PaperText text = paper.text();
        Citation citation = Citation.of(paper);
        StringBuilder note = new StringBuilder(frontMatter(paper, citation));
        boolean bilingual = !citation.titleZh().isEmpty();
        part(note, "# ", bilingual ? citation.titleZh() : citation.title());
        if (bilingual) part(note, "", citation.title());
        note.append("\n[%s](%s)\n".formatted(citation.number(), citation.url()));
        part(note, "> ", text.tldrZh());
        part(note, "> ", text.tldrEn());
        section(note, "摘要", text.abstractZh());
        section(note, "Abstract", text.abstractEn());
        String own = notes.apply(paper.id());
        // What a person wrote may be Markdown and stands as it is.
        if (!own.isBlank())
            note.append("\n").append(OWN_HEADING).append("\n\n").append(lines(own)).append('\n');
        return note.toString();
    }

    private static String frontMatter(Paper paper, Citation citation) {
        int version = paper.content().version();
        FrontMatter matter = new FrontMatter();
        matter.line("title", citation.title());
        matter.line("title_zh", citation.titleZh());
        matter.list("aliases", List.of(citation.titleZh(), citation.title()));
        matter.line("arxiv_id", paper.id().toString());
        if (version > 0) matter.plain("version", Integer.toString(version));
        matter.line("primary_category", paper.content().primaryCategory());
        matter.line("url", citation.url());
        matter.line("citekey", citation.key());
        if (!paper.appearances().isEmpty()) {
            matter.plain("digest_date", paper.appearances().getFirst().date().toString());
        }
        matter.plain("read", Boolean.toString(paper.state().read()));
        matter.plain("starred", Boolean.toString(paper.state().starred()));
        matter.plain("later", Boolean.toString(paper.state().later()));
        matter.plain("dismissed", Boolean.toString(paper.state().dismissed()));
        matter.list("tags", citation.tags().stream().map(FrontMatter::tag).distinct().toList());
        return matter.toString();
    }

    private static void section(StringBuilder note, String heading, String text) {
        if (OneLine.of(text).isEmpty()) return;
        note.append("\n## ").append(heading).append('\n');
        part(note, "", text);
    }

    private static void part(StringBuilder note, String sign, String text) {
        if (OneLine.of(text).isEmpty()) return;
        note.append('\n').append(sign).append(MarkdownText.paragraph(text)).append('\n');
    }

    private static String lines(String text) {
        return text.strip().replaceAll("\\R", "\n").replaceAll("[\\x{D800}-\\x{DFFF}]", "\uFFFD");
    }
}
