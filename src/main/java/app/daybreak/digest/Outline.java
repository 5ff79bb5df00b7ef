package app.daybreak.digest;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The outermost blocks of a Markdown text, each with its raw source: CommonMark says where a block
/// starts, and nothing of what it makes of the text within is used. Rendered text would damage one
/// paper in thirty (backslashes, underscores, tags, pipes).
///
/// Only headings, tables and footnotes are blocks here. That is no shortcut alone: a quotation,
/// list, fence or piece of HTML at a line's start is an abstract's text, and could else swallow the
/// entries after it.
final class Outline {
    /// What a block is.
    enum Kind {
        HEADING,
        TABLE,
        FOOTNOTE,
        OTHER
    }

    /// A block.
    ///
    /// @param line its first line, from 1
    /// @param source from its first character to the next block's, empty lines behind it included
    record Block(Kind kind, int line, String source) {}

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                    .enabledBlockTypes(Set.of(Heading.class))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    // An entry holds paragraphs. Footnotes within footnotes within footnotes would
                    // only cost time and stack.
                    .maxOpenBlockParsers(4)
                    // Inline content is never looked at and would take most of the time.
                    .inlineParserFactory(_ -> (_, _) -> {})
                    .build();

    private Outline() {}

    static List<Block> of(String text) {
        List<Node> nodes = new ArrayList<>();
        Node child = PARSER.parse(text).getFirstChild();
        for (; child != null; child = child.getNext()) {
            if (!child.getSourceSpans().isEmpty()) nodes.add(child);
        }
        List<Block> blocks = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            SourceSpan start = nodes.get(i).getSourceSpans().getFirst();
            int end = i + 1 < nodes.size() ? start(nodes.get(i + 1)) : text.length();
            String source = text.substring(start.getInputIndex(), end);
            blocks.add(new Block(kind(nodes.get(i)), start.getLineIndex() + 1, source));
        }
        return blocks;
    }

    private static int start(Node node) {
        return node.getSourceSpans().getFirst().getInputIndex();
    }

    private static Kind kind(Node node) {
        return switch (node) {
            case Heading _ -> Kind.HEADING;
            case TableBlock _ -> Kind.TABLE;
            case FootnoteDefinition _ -> Kind.FOOTNOTE;
            default -> Kind.OTHER;
        };
    }
}
