package app.daybreak.ui.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.library.Overview.TagCount;
import app.daybreak.paper.Tag;
import app.daybreak.ui.Person;
import app.daybreak.wording.Messages;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The page on which tags are tidied up.
final class TagPageTest {
    private final List<String> done = new ArrayList<>();

    @BeforeAll
    static void startJavaFx() {
        Person.startJavaFx();
    }

    private final TagTidying tidying =
            new TagTidying() {
                @Override
                public void rename(String name, String other) {
                    done.add(name + " is " + other);
                }

                @Override
                public void merge(List<String> names, String into) {
                    done.add(names + " into " + into);
                }

                @Override
                public void delete(List<String> names) {
                    done.add("without " + names);
                }
            };

    @Test
    void severalAreMergedAndDeleted() {
        var tags =
                new SimpleObjectProperty<>(List.of(count("a", 3), count("b", 0), count("b/c", 1)));
        Person.onFx(() -> {
            TagPage page = new TagPage(tags, tidying, Messages.of(Locale.ENGLISH));
            var _ = new Scene(page);
            TableView<?> table = (TableView<?>) page.lookup("#tag-table");
            Button merge = (Button) page.lookup("#tag-merge");
            assertEquals(3, table.getItems().size());
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(1, 2);
            assertTrue(merge.isDisable());
            @SuppressWarnings("unchecked")
            ComboBox<String> into = (ComboBox<String>) page.lookup("#tag-into");
            into.setValue("a");
            merge.fire();
            ((Button) page.lookup("#tag-delete")).fire();
            ((TextField) page.lookup("#tag-filter")).setText("B/");
            assertEquals(1, table.getItems().size());
            tags.set(List.of(count("a", 4)));
            assertEquals(0, table.getItems().size());
            assertEquals("a", into.getValue());
            return true;
        });
        assertEquals(List.of("[b, b/c] into a", "without [b, b/c]"), done);
    }

    private static TagCount count(String name, int papers) {
        return new TagCount(new Tag(name, "", 0), papers);
    }
}
