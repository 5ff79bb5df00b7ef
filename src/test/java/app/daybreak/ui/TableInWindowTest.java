package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.query.PaperQuery.Order;
import app.daybreak.settings.Settings;

import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The list as a table.
class TableInWindowTest {
    @TempDir Path folder;

    @Test
    void theTableIsChosenByKeyReadByKeysAndKeptWithItsColumns() throws Exception {
        Settings kept;
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person person = open.person;
            person.press(KeyCode.HOME);
            person.sees("the first paper", () -> open.model.reader().paperProperty().get() != null);
            String first = open.shown();
            person.press(KeyCode.V);
            person.sees("a table with the keyboard", () -> person.node("papers").isFocused());
            assertEquals(0, Person.onFx(() -> table(open).getSelectionModel().getSelectedIndex()));
            person.press(KeyCode.DOWN);
            person.sees(
                    "the next paper",
                    () ->
                            !open.model
                                    .list()
                                    .selection()
                                    .selectedProperty()
                                    .get()
                                    .toString()
                                    .equals(first));
            person.press(KeyCode.SHIFT, KeyCode.END);
            assertEquals(
                    17,
                    Person.onFx(
                            () -> open.model.list().selection().selectionProperty().get().size()));
            Person.onFx(() -> {
                column(open, "channels").setVisible(false);
                column(open, "title-en").setPrefWidth(222);
                moveLastColumnToTheLeft(table(open));
                return true;
            });
            Person.onFx(() -> true);
            kept = open.remembered();
        }
        assertTrue(kept.list().table());
        try (OpenWindow open = new OpenWindow(folder, kept)) {
            open.person.sees("the papers", () -> table(open).getItems().size() == 18);
            assertEquals("tags", Person.onFx(() -> table(open).getColumns().getFirst().getId()));
            assertFalse(Person.onFx(() -> column(open, "channels").isVisible()));
            assertEquals(222, Person.onFx(() -> column(open, "title-en").getWidth()), 1);
            open.person.press(KeyCode.V);
            open.person.sees("cells", () -> open.person.node("papers") instanceof ListView);
        }
    }

    @Test
    void aHeadAsksForItsOrderAndShowsTheOneThatWasAskedElsewhere() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            open.person.press(KeyCode.V);
            TableColumn<?, ?> id = column(open, "id");
            assertEquals(List.of(id), Person.onFx(() -> List.copyOf(table(open).getSortOrder())));
            List<String> newest = listed(open);
            Person.onFx(() -> {
                id.setSortType(TableColumn.SortType.ASCENDING); // what a click on the head does
                return true;
            });
            open.person.sees("the oldest first", () -> listed(open).equals(newest.reversed()));
            Person.onFx(() -> {
                open.model.search().orderProperty().set(Order.TITLE);
                return true;
            });
            open.person.sees(
                    "the title's head",
                    () -> table(open).getSortOrder().equals(List.of(column(open, "title-en"))));
            open.person.sees("titles in order", () -> inOrder(open));
        }
    }

    private static boolean inOrder(OpenWindow open) {
        List<String> titles =
                open.model.list().rowsProperty().get().stream()
                        .map(paper -> paper.row() == null ? "" : paper.row().titleEn())
                        .map(title -> title.toLowerCase(java.util.Locale.ROOT))
                        .toList();
        return titles.size() == 18 && titles.equals(titles.stream().sorted().toList());
    }

    private static List<String> listed(OpenWindow open) {
        return open.model.list().rowsProperty().get().stream()
                .map(paper -> paper.id().toString())
                .toList();
    }

    private static <T> void moveLastColumnToTheLeft(TableView<T> table) {
        TableColumn<T, ?> last = table.getColumns().removeLast();
        table.getColumns().addFirst(last);
    }

    private static TableView<?> table(OpenWindow open) {
        return (TableView<?>) open.person.node("papers");
    }

    private static TableColumn<?, ?> column(OpenWindow open, String id) {
        return table(open).getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
