package app.daybreak.ui.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.Nested;
import app.daybreak.ui.Person;
import app.daybreak.wording.Messages;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Locale;
import java.util.Set;

/// A note that is nested 10,000 deep is shown, with its text, and holds nothing up.
@Timeout(120)
final class NestedNoteTest {
    static Set<String> kinds() {
        return Nested.texts().keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsTextIsThere(String kind) {
        Person.startJavaFx();
        String text = String.valueOf(Nested.texts().get(kind));
        String shown =
                Person.onFx(() -> {
                    RenderedMarkdown note =
                            new RenderedMarkdown(_ -> {}, Messages.of(Locale.ENGLISH));
                    Scene scene = new Scene(note, 400, 300);
                    note.show("before\n\n" + text + "\n\nafter");
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    StringBuilder all = new StringBuilder();
                    collect(note, all);
                    return all.toString();
                });
        assertTrue(shown.contains("before"), kind);
        assertTrue(shown.contains("heart"), kind);
        assertTrue(shown.contains("after"), kind);
    }

    private static void collect(Node node, StringBuilder all) {
        if (node instanceof Text text) all.append(text.getText()).append(' ');
        if (node instanceof Labeled labeled) all.append(labeled.getText()).append(' ');
        else if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) collect(child, all);
        }
    }
}
