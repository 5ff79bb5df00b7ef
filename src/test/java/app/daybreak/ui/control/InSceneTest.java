package app.daybreak.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.ui.Person;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Panes that follow a model as long as they are to be seen.
final class InSceneTest {
    @BeforeAll
    static void startJavaFx() {
        Person.startJavaFx();
    }

    @Test
    void aPaneThatIsGoneIsToldNothing() {
        List<String> shown = new ArrayList<>();
        Person.onFx(() -> {
            var model = new SimpleObjectProperty<>("first");
            Pane pane = new Pane();
            InScene.follow(pane, model, shown::add);
            Scene scene = new Scene(pane);
            model.set("second");
            scene.setRoot(new Pane());
            model.set("unseen");
            model.set("third");
            scene.setRoot(pane);
            model.set("fourth");
            return true;
        });
        assertEquals(List.of("first", "second", "third", "fourth"), shown);
    }
}
