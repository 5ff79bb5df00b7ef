package app.daybreak.ui.control;

import app.daybreak.wording.Messages;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Text;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The running text of a block. A link shows its address first, and opens from there.
final class RenderedText {
    private final Consumer<String> open;
    private final Messages messages;

    RenderedText(Consumer<String> open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    /// The text of a block, without the blocks in it.
    List<Node> of(org.commonmark.node.Node block) {
        List<Node> nodes = new ArrayList<>();
        collect(block, List.of(), nodes);
        return nodes;
    }

    private void collect(org.commonmark.node.Node parent, List<String> styles, List<Node> nodes) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case org.commonmark.node.Text text -> nodes.add(text(text.getLiteral(), styles));
                case Code code -> nodes.add(text(code.getLiteral(), with(styles, "note-code")));
                case HtmlInline html ->
                        nodes.add(text(html.getLiteral(), with(styles, "note-code")));
                case Emphasis _ -> collect(child, with(styles, "note-emphasis"), nodes);
                case StrongEmphasis _ -> collect(child, with(styles, "note-strong"), nodes);
                case SoftLineBreak _, HardLineBreak _ -> nodes.add(text("\n", styles));
                case Link link -> nodes.add(link(words(child), link.getDestination()));
                case Image image -> nodes.add(link(words(child), image.getDestination()));
                default -> collect(child, styles, nodes);
            }
        }
    }

    private static List<String> with(List<String> styles, String one) {
        List<String> more = new ArrayList<>(styles);
        more.add(one);
        return more;
    }

    private static Text text(String literal, List<String> styles) {
        Text text = new Text(literal);
        text.getStyleClass().add("note-text");
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static String words(org.commonmark.node.Node parent) {
        StringBuilder words = new StringBuilder();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Text text) words.append(text.getLiteral());
            else if (child instanceof Code code) words.append(code.getLiteral());
            else words.append(words(child));
        }
        return words.toString();
    }

    private Hyperlink link(String words, String address) {
        Hyperlink link = new Hyperlink(words.isBlank() ? address : words);
        link.getStyleClass().add("note-link");
        link.setAccessibleHelp(address);
        link.setOnAction(_ -> menu(address).show(link, Side.BOTTOM, 0, 0));
        return link;
    }

    private ContextMenu menu(String address) {
        MenuItem go = new MenuItem(messages.text("note.open", address));
        go.setMnemonicParsing(false);
        go.setOnAction(_ -> open.accept(address));
        MenuItem copy = new MenuItem(messages.text("note.copy-address"));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return new ContextMenu(go, copy);
    }
}
