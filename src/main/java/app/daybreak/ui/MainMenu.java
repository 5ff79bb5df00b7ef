package app.daybreak.ui;

import app.daybreak.ui.search.OrderMenu;
import app.daybreak.wording.Messages;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.Locale;

/// The menu bar: everything the window can do.
final class MainMenu extends MenuBar {
    private final Messages messages;

    MainMenu(MainModel model, WindowActions window, Runnable search, Messages messages) {
        this.messages = messages;
        setUseSystemMenuBar(true);
        getMenus().addAll(List.of(file(window), paper(model, window), view(model, window, search)));
    }

    private Menu file(WindowActions window) {
        MenuItem files = item("menu.import-files", window.importFiles());
        files.setAccelerator(KeyCombination.valueOf("Shortcut+O"));
        MenuItem quit = item("menu.quit", window.quit());
        quit.setAccelerator(KeyCombination.valueOf("Shortcut+Q"));
        return menu(
                "menu.file",
                files,
                item("menu.import-folder", window.importFolder()),
                item("menu.report", window.showReport()),
                new SeparatorMenuItem(),
                item("menu.sample", window.openSample()),
                new SeparatorMenuItem(),
                quit);
    }

    private Menu paper(MainModel model, WindowActions window) {
        return menu(
                "menu.paper",
                item("menu.next", model.list()::next),
                item("menu.previous", model.list()::previous),
                item("menu.next-unread", () -> model.list().nextUnread(1)),
                item("menu.previous-unread", () -> model.list().nextUnread(-1)),
                new SeparatorMenuItem(),
                item("menu.read", model::toggleRead),
                item("menu.star", model::toggleStarred),
                item("menu.later", model::toggleLater),
                new SeparatorMenuItem(),
                item("menu.open-abs", model::openAbs),
                item("menu.open-pdf", model::openPdf),
                item("menu.open-html", model::openHtml),
                item("menu.copy-link", window.copyLink()));
    }

    private Menu view(MainModel model, WindowActions window, Runnable search) {
        MenuItem find = item("menu.search", search);
        find.setAccelerator(KeyCombination.valueOf("Shortcut+F"));
        ToggleGroup languages = new ToggleGroup();
        return menu(
                "menu.view",
                find,
                item("menu.next-layout", model.reader()::nextLayout),
                menu("menu.order", OrderMenu.items(model.search().orderProperty(), messages)),
                new SeparatorMenuItem(),
                language("简体中文", Locale.SIMPLIFIED_CHINESE, window, languages),
                language("English", Locale.US, window, languages));
    }

    private MenuItem language(String name, Locale locale, WindowActions window, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(locale.equals(messages.locale()));
        item.setOnAction(_ -> window.language().accept(locale));
        return item;
    }

    private Menu menu(String key, MenuItem... items) {
        return menu(key, List.of(items));
    }

    private Menu menu(String key, List<MenuItem> items) {
        return new Menu(messages.text(key), null, items.toArray(MenuItem[]::new));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
