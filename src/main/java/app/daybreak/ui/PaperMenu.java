package app.daybreak.ui;

import app.daybreak.paper.Mark;
import app.daybreak.ui.exporting.CitationMenu;
import app.daybreak.wording.Messages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the papers under the pointer: those that are selected.
final class PaperMenu extends ContextMenu {
    private final Messages messages;

    PaperMenu(MainModel model, WindowActions window, Messages messages) {
        this.messages = messages;
        getItems()
                .addAll(
                        item("menu.read", () -> model.toggle(Mark.READ)),
                        item("menu.star", () -> model.toggle(Mark.STARRED)),
                        item("menu.later", () -> model.toggle(Mark.LATER)),
                        item("menu.tag", model.tags()::choose),
                        new SeparatorMenuItem(),
                        item("menu.copy-link", window.copyLink()),
                        new CitationMenu(window.cite(), messages),
                        item("menu.export", window.showExport()));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
