package app.daybreak.ui.help;

import app.daybreak.ui.control.RenderedMarkdown;
import app.daybreak.wording.Messages;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// How the program is used, in the language of the window; everything in it is in the program.
public final class GuidePane extends ScrollPane {
    private static final double WIDTH = 660;

    /// @param open opens an address that the person has seen
    public GuidePane(Consumer<String> open, Messages messages) {
        setId("guide");
        setFitToWidth(true);
        getStyleClass().add("guide");
        setAccessibleText(messages.text("menu.guide"));
        RenderedMarkdown text = new RenderedMarkdown(open, GuidePane::picture, messages);
        text.getStyleClass().add("guide-text");
        text.show(text("guide_" + messages.locale().getLanguage() + ".md"));
        setContent(text);
    }

    /// The guide in a language.
    private static String text(String name) {
        try (InputStream in = GuidePane.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the program
        }
    }

    private static Optional<Node> picture(String name) {
        URL url = GuidePane.class.getResource(name);
        if (url == null) return Optional.empty();
        ImageView view = new ImageView(new Image(url.toExternalForm(), true));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(WIDTH);
        return Optional.of(view);
    }
}
