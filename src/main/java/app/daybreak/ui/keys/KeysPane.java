package app.daybreak.ui.keys;

import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the keys do, and other keys for it: the next key pressed becomes the key. What had it
/// before is named, and loses it.
public final class KeysPane extends BorderPane {
    private final ObjectProperty<KeyBindings> bindings;
    private final Messages messages;
    private final TableView<WindowKey> table = new TableView<>();
    private final Label word = new Label();
    private @Nullable WindowKey listening;

    /// @param bindings changed as the person chooses
    public KeysPane(ObjectProperty<KeyBindings> bindings, Messages messages) {
        this.bindings = bindings;
        this.messages = messages;
        table.setId("keys-table");
        table.setAccessibleText(messages.text("keys.heading"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("keys.does", 420, key -> messages.text(key.message())));
        table.getColumns().add(column("keys.keys", 200, key -> bindings.get().shown(key)));
        table.getItems().setAll(WindowKey.values());
        table.getSelectionModel().selectFirst();
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) listen();
        });
        word.setId("keys-word");
        word.setWrapText(true);
        word.setMinHeight(USE_PREF_SIZE);
        word.setText(messages.text("keys.how"));
        VBox below = new VBox(10, word, buttons());
        below.setPadding(new Insets(12, 0, 0, 0));
        setPadding(new Insets(16));
        setCenter(table);
        setBottom(below);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bindings.subscribe((_, _) -> table.refresh());
    }

    private interface Text {
        String of(WindowKey key);
    }

    private TableColumn<WindowKey, String> column(String heading, double width, Text text) {
        TableColumn<WindowKey, String> column = new TableColumn<>(messages.text(heading));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.of(cell.getValue())));
        return column;
    }

    private HBox buttons() {
        HBox buttons =
                new HBox(
                        8,
                        button("keys.change", this::listen),
                        button("keys.none", () -> choose(List.of())),
                        button("keys.first", this::first),
                        button("keys.all-first", () -> bindings.set(KeyBindings.of(Map.of()))));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void first() {
        WindowKey key = table.getSelectionModel().getSelectedItem();
        if (key != null) choose(key.first());
    }

    private void listen() {
        listening = table.getSelectionModel().getSelectedItem();
        if (listening == null) return;
        word.setText(messages.text("keys.press", messages.text(listening.message())));
        table.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (listening == null) {
            if (event.getCode() == KeyCode.ENTER && table.isFocused()) {
                listen();
                event.consume();
            }
            return;
        }
        event.consume();
        if (event.getCode().isModifierKey()) return;
        if (event.getCode() == KeyCode.ESCAPE) {
            listening = null;
            word.setText(messages.text("keys.how"));
            return;
        }
        choose(List.of(written(event)));
    }

    private static String written(KeyEvent event) {
        return new KeyCodeCombination(
                        event.getCode(),
                        modifier(event.isShiftDown()),
                        KeyCombination.ModifierValue.UP,
                        modifier(event.isAltDown()),
                        KeyCombination.ModifierValue.UP,
                        modifier(event.isShortcutDown()))
                .getName();
    }

    private static KeyCombination.ModifierValue modifier(boolean down) {
        return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }

    private void choose(List<String> keys) {
        WindowKey key = table.getSelectionModel().getSelectedItem();
        listening = null;
        if (key == null) return;
        List<WindowKey> losing =
                keys.stream()
                        .flatMap(wanted -> bindings.get().clashes(key, wanted).stream())
                        .distinct()
                        .toList();
        bindings.set(bindings.get().with(key, keys));
        word.setText(said(key, losing));
    }

    private String said(WindowKey key, List<WindowKey> losing) {
        String does = messages.text(key.message());
        String keys = bindings.get().shown(key);
        if (keys.isEmpty()) return messages.text("keys.now-none", does);
        if (losing.isEmpty()) return messages.text("keys.now", does, keys);
        String others =
                losing.stream()
                        .map(other -> messages.text(other.message()))
                        .collect(Collectors.joining(messages.text("keys.and")));
        return messages.text("keys.now-lost", does, keys, others);
    }
}
