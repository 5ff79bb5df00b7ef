package app.daybreak.ui;

import app.daybreak.library.Act;
import app.daybreak.paper.Mark;
import app.daybreak.query.Scope;
import app.daybreak.settings.Colours;
import app.daybreak.ui.exporting.CitationMenu;
import app.daybreak.ui.keys.KeyBindings;
import app.daybreak.ui.keys.Shortcuts;
import app.daybreak.ui.keys.WindowKey;
import app.daybreak.ui.reader.CopyForm;
import app.daybreak.ui.search.OrderMenu;
import app.daybreak.wording.Messages;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The menu bar: everything the window can do.
final class MainMenu extends MenuBar {
    private final KeyBindings keys;
    private final Map<KeyCombination, Runnable> further = new LinkedHashMap<>();
    private final Messages messages;

    /// What can be done with the text on the screen.
    ///
    /// @param copy puts it into the clipboard
    /// @param find asks for words to find in it
    /// @param sentence goes to the next (1) or previous (-1) sentence
    /// @param facts shows where the paper comes from
    /// @param sidebar whether the sidebar is beside it
    record Reading(
            Consumer<CopyForm> copy,
            Runnable find,
            IntConsumer sentence,
            Runnable facts,
            BooleanProperty sidebar) {}

    /// Where the person can go by a key.
    ///
    /// @param search gives the search field the keyboard
    /// @param hit goes to the next (1) or previous (-1) hit
    /// @param keys shows all keys
    record Going(Runnable search, IntConsumer hit, Runnable keys) {}

    MainMenu(
            MainModel model,
            WindowActions window,
            Going going,
            Reading reading,
            Messages messages) {
        this.messages = messages;
        keys = window.keys().getValue();
        setUseSystemMenuBar(true);
        getMenus()
                .addAll(
                        List.of(
                                file(window),
                                edit(model, window, reading),
                                paper(model, window, reading),
                                search(model, going, reading),
                                view(model, window, reading),
                                tools(window),
                                help(window, going.keys())));
    }

    /// Binds the keys that the items cannot.
    void bind(Shortcuts shortcuts) {
        further.forEach(shortcuts::bindAlways);
    }

    private Menu file(WindowActions window) {
        return menu(
                "menu.file",
                item("menu.import-files", window.importFiles()),
                item("menu.import-folder", window.importFolder()),
                item("menu.preview", window.incoming().preview()),
                item("menu.subscriptions", window.incoming().subscriptions()),
                item("menu.watched", window.incoming().watched()),
                item("menu.import-marks", window.importMarks()),
                new SeparatorMenuItem(),
                item("menu.report", window.showReport()),
                item("menu.history", window.showImports()),
                new SeparatorMenuItem(),
                item("menu.sample", window.openSample()),
                new SeparatorMenuItem(),
                item("menu.export", window.showExport()),
                item("menu.backups", window.showBackups()),
                item("menu.check", window.checkLibrary()),
                new SeparatorMenuItem(),
                item("menu.quit", window.quit()));
    }

    private Menu edit(MainModel model, WindowActions window, Reading reading) {
        MenuItem undo = item("menu.undo", model::undo);
        MenuItem redo = item("menu.redo", model::redo);
        model.acts()
                .undoableProperty()
                .subscribe(now -> {
                    name(undo, "menu.undo", "menu.undo.act", now.undo());
                    name(redo, "menu.redo", "menu.redo.act", now.redo());
                });
        return menu(
                "menu.edit",
                undo,
                redo,
                new SeparatorMenuItem(),
                copy("menu.copy", CopyForm.PLAIN, reading),
                copy("menu.copy-markdown", CopyForm.MARKDOWN, reading),
                copy("menu.copy-both", CopyForm.SIDE_BY_SIDE, reading),
                new CitationMenu(window.cite(), messages),
                new SeparatorMenuItem(),
                item("menu.tags", window.showTags()),
                item("menu.deleted", window.showDeleted()),
                item("menu.select-all", model.list().selection()::selectAll));
    }

    private MenuItem copy(String key, CopyForm form, Reading reading) {
        return item(key, () -> reading.copy().accept(form));
    }

    /// Says what would be taken back or done again. Never disabled: who is quick presses the key
    /// before it is known.
    private void name(MenuItem item, String none, String key, Optional<Act> act) {
        item.setText(
                act.map(one -> messages.text(key, messages.act(one)))
                        .orElseGet(() -> messages.text(none)));
    }

    private Menu paper(MainModel model, WindowActions window, Reading reading) {
        return menu(
                "menu.paper",
                item("menu.next", model.list().selection()::next),
                item("menu.previous", model.list().selection()::previous),
                item("menu.next-unread", () -> model.list().nextUnread(1)),
                item("menu.previous-unread", () -> model.list().nextUnread(-1)),
                new SeparatorMenuItem(),
                item("menu.read", () -> model.toggle(Mark.READ)),
                item("menu.star", () -> model.toggle(Mark.STARRED)),
                item("menu.later", () -> model.toggle(Mark.LATER)),
                item("menu.dismiss", model::dismiss),
                item("menu.tag", model.tags()::choose),
                item("menu.note", model.note()::edit),
                item("menu.all-read", model::markAllRead),
                item("menu.delete-paper", model::deletePapers),
                new SeparatorMenuItem(),
                item("menu.open-abs", model.opening()::abs),
                item("menu.open-pdf", model.opening()::pdf),
                item("menu.open-html", model.opening()::html),
                item("menu.copy-link", window.copyLink()),
                new SeparatorMenuItem(),
                item("menu.facts", reading.facts()));
    }

    private Menu search(MainModel model, Going going, Reading reading) {
        return menu(
                "menu.search",
                item("menu.find", going.search()),
                item("menu.save-search", model.searches()::save),
                new SeparatorMenuItem(),
                item("menu.next-hit", () -> going.hit().accept(1)),
                item("menu.previous-hit", () -> going.hit().accept(-1)),
                new SeparatorMenuItem(),
                item("menu.find-in-text", reading.find()));
    }

    private Menu view(MainModel model, WindowActions window, Reading reading) {
        ToggleGroup languages = new ToggleGroup();
        return menu(
                "menu.view",
                item("menu.next-layout", model.reader()::nextLayout),
                item("menu.next-sentence", () -> reading.sentence().accept(1)),
                item("menu.previous-sentence", () -> reading.sentence().accept(-1)),
                new SeparatorMenuItem(),
                item("menu.larger", () -> model.reader().zoom(1)),
                item("menu.smaller", () -> model.reader().zoom(-1)),
                item("menu.usual-size", () -> model.reader().zoomProperty().set(1)),
                new SeparatorMenuItem(),
                go(model),
                item("menu.today", window.showToday()),
                item("menu.year", window.showYear()),
                check("menu.sidebar", reading.sidebar()),
                check("menu.table", model.list().tableProperty()),
                check("menu.muted", model.muting().shownProperty()),
                menu("menu.order", OrderMenu.items(model.search().orderProperty(), messages)),
                new SeparatorMenuItem(),
                colours(window),
                language("简体中文", Locale.SIMPLIFIED_CHINESE, window, languages),
                language("English", Locale.US, window, languages));
    }

    private Menu tools(WindowActions window) {
        return menu(
                "menu.tools",
                item("menu.preferences", window.beside().preferences()),
                item("menu.change-keys", window.changeKeys()));
    }

    private Menu help(WindowActions window, Runnable keySheet) {
        return menu(
                "menu.help",
                item("menu.guide", window.beside().guide()),
                item("menu.keys", keySheet),
                new SeparatorMenuItem(),
                item("menu.log", window.beside().log()),
                item("menu.about", window.beside().about()));
    }

    private Menu go(MainModel model) {
        return menu(
                "menu.go",
                item("menu.go.unread", () -> model.navigation().to(new Scope.Unread())),
                item("menu.go.revised", () -> model.navigation().to(new Scope.Revised())),
                item("menu.go.starred", () -> model.navigation().to(new Scope.Starred())),
                item("menu.go.later", () -> model.navigation().to(new Scope.Later())),
                item("menu.go.all", () -> model.navigation().to(new Scope.All())),
                item("menu.go.today", model.navigation()::toNewestDay));
    }

    private MenuItem check(String key, BooleanProperty property) {
        CheckMenuItem item = new CheckMenuItem(keys.label(key, messages));
        item.selectedProperty().bindBidirectional(property);
        bind(item, key, () -> property.set(!property.get()));
        return item;
    }

    private Menu colours(WindowActions window) {
        ToggleGroup group = new ToggleGroup();
        Menu menu = new Menu(messages.text("menu.colours"));
        for (Colours each : Colours.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text("colours." + each.code()));
            item.setToggleGroup(group);
            item.setSelected(each == window.theme().coloursProperty().get());
            item.setOnAction(_ -> window.theme().coloursProperty().set(each));
            menu.getItems().add(item);
        }
        return menu;
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
        MenuItem item = new MenuItem(keys.label(key, messages));
        item.setOnAction(_ -> action.run());
        bind(item, key, action);
        return item;
    }

    /// Gives an item its keys.
    private void bind(MenuItem item, String key, Runnable action) {
        Optional<WindowKey> bound = WindowKey.of(key);
        bound.flatMap(keys::accelerator).ifPresent(item::setAccelerator);
        for (KeyCombination one : bound.map(keys::further).orElse(List.of())) {
            further.put(one, action);
        }
    }
}
