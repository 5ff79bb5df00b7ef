package app.daybreak.ui.reader;

import app.daybreak.wording.Messages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.function.Consumer;

/// What can be done with the text under the pointer.
final class ReaderContextMenu extends ContextMenu {
    private static final int SHOWN = 24;

    /// @param words what can be searched in the library: the selection or the word under the
    ///   pointer; may be blank
    ReaderContextMenu(
            String words,
            Consumer<CopyForm> copy,
            Consumer<String> search,
            Runnable find,
            Messages messages) {
        if (!words.isBlank()) {
            String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
            getItems()
                    .addAll(
                            item(
                                    messages.text("reader.search-word", shown),
                                    () -> search.accept(words)),
                            new SeparatorMenuItem());
        }
        getItems()
                .addAll(
                        item(messages.text("menu.copy"), () -> copy.accept(CopyForm.PLAIN)),
                        item(
                                messages.text("menu.copy-markdown"),
                                () -> copy.accept(CopyForm.MARKDOWN)),
                        item(
                                messages.text("menu.copy-both"),
                                () -> copy.accept(CopyForm.SIDE_BY_SIDE)),
                        new SeparatorMenuItem(),
                        item(messages.text("menu.find-in-text"), find));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem();
        item.setText(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
