package app.daybreak.ui.control;

import app.daybreak.wording.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Markdown as JavaFX nodes. Nothing is loaded and nothing is run: HTML is shown as it stands, and
/// a picture as a link, unless whoever shows it has that picture.
public final class RenderedMarkdown extends VBox {
    /// Nobody writes lists and quotations deeper than this; what goes deeper is text. Each level is
    /// nodes within nodes, which take time and stack.
    private static final int DEEPEST = 20;

    private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private final RenderedText inline;

    private final Function<String, Optional<Node>> pictures;

    /// Markdown without pictures.
    ///
    /// @param open opens an address that the person has seen
    public RenderedMarkdown(Consumer<String> open, Messages messages) {
        this(open, _ -> Optional.empty(), messages);
    }

    /// Markdown with some pictures.
    ///
    /// @param pictures gives the picture for an address, where there is one
    public RenderedMarkdown(
            Consumer<String> open, Function<String, Optional<Node>> pictures, Messages messages) {
        this.pictures = pictures;
        inline = new RenderedText(open, messages);
        getStyleClass().add("note-rendered");
    }

    /// Shows a text in place of what was there.
    public void show(String markdown) {
        getChildren().setAll(blocks(parser.parse(markdown)));
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block block) nodes.add(block(block));
        }
        return nodes;
    }

    private Node block(Block block) {
        return switch (block) {
            case Heading heading -> flow(block, "note-h" + Math.min(3, heading.getLevel()));
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> code(html.getLiteral());
            case BlockQuote quote -> box("note-quote", blocks(quote));
            case ListBlock list -> list(list);
            case ThematicBreak _ -> box("note-rule", List.of());
            default -> picture(block).orElseGet(() -> flow(block, "note-paragraph"));
        };
    }

    /// The picture that a paragraph consists of.
    private Optional<Node> picture(Block block) {
        return block.getFirstChild() instanceof Image image && image.getNext() == null
                ? pictures.apply(image.getDestination())
                : Optional.empty();
    }

    private TextFlow flow(Block block, String style) {
        TextFlow flow = new TextFlow(inline.of(block).toArray(Node[]::new));
        flow.getStyleClass().add(style);
        return flow;
    }

    private static Node code(String literal) {
        Text text = new Text(literal.stripTrailing());
        text.getStyleClass().addAll("note-text", "note-code");
        TextFlow flow = new TextFlow(text);
        flow.getStyleClass().add("note-code-block");
        return flow;
    }

    private Node list(ListBlock list) {
        List<Node> lines = new ArrayList<>();
        int number =
                list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                        ? ordered.getMarkerStartNumber()
                        : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label mark = new Label(list instanceof OrderedList ? number++ + "." : "•");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = box("note-item", blocks(item));
            HBox.setHgrow(content, Priority.ALWAYS);
            lines.add(new HBox(8, mark, content));
        }
        return box("note-list", lines);
    }

    private static VBox box(String style, List<Node> nodes) {
        VBox box = new VBox(nodes.toArray(Node[]::new));
        box.getStyleClass().add(style);
        return box;
    }
}
