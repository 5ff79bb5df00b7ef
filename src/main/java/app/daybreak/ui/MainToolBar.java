package app.daybreak.ui;

import app.daybreak.query.Parsed;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.ui.list.Counts;
import app.daybreak.ui.search.OrderMenu;
import app.daybreak.ui.search.SearchField;
import app.daybreak.wording.Messages;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.SegmentedButton;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The line below the menu: search, what was found in which order, import, the reader's layouts.
final class MainToolBar extends HBox {
    /// A hint cut shorter says nothing; the field's tooltip has it whole.
    private static final double LEAST_HINT = 110;

    /// Room for all layouts beside each other, in English too.
    private static final double WIDE = 1040;

    private final MainModel model;
    private final Messages messages;
    private final SearchField search;
    private static final double LEAST_COUNTS = 120;

    private final Label counts = new Label();
    private final Label hint = new Label();

    /// @param leave gives the keyboard from the search field to what was found
    MainToolBar(MainModel model, WindowActions window, Runnable leave, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("main-tool-bar");
        setAlignment(Pos.CENTER_LEFT);
        search = new SearchField(model.search(), icon(Icon.SEARCH), leave, messages);
        search.setMinWidth(120);
        search.setPrefWidth(420);
        search.setMaxWidth(520);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setRight(keep());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        OrderMenu order = new OrderMenu(model.search().orderProperty(), messages);
        getChildren()
                .addAll(search, counts(), order, hint(), gap, table(), imports(window), layouts());
        List<Node> elastic = List.of(search, hint, gap);
        for (Node each : getChildren()) {
            if (each instanceof Region fixed && !elastic.contains(each)) {
                fixed.setMinWidth(USE_PREF_SIZE);
            }
        }
        counts.setMinWidth(LEAST_COUNTS); // else a long one makes the bar wider than the window
    }

    /// Gives the search field the keyboard.
    void search() {
        search.requestFocus();
    }

    private Label counts() {
        counts.setId("counts");
        counts.getStyleClass().add("counts");
        model.list().countsProperty().subscribe(this::count);
        model.list().selection().selectionProperty().subscribe(this::count);
        count();
        return counts;
    }

    private void count() {
        Counts now = model.list().countsProperty().get();
        int selected = model.list().selection().selectionProperty().get().size();
        if (selected > 1) {
            counts.setText(messages.text("counts.selected", selected, now.papers()));
        } else if (now.whole()) {
            String muted = now.muted() == 0 ? "" : messages.text("counts.muted", now.muted());
            counts.setText(messages.text("counts", now.papers(), now.unread()) + muted);
        } else {
            counts.setText(messages.text("counts.more", now.papers()));
        }
    }

    private Label hint() {
        hint.setId("search-hint");
        hint.getStyleClass().add("search-hint");
        hint.setMinWidth(0);
        hint.visibleProperty().bind(hint.widthProperty().greaterThan(LEAST_HINT));
        model.search().parsedProperty().subscribe(this::tell);
        return hint;
    }

    private void tell(Parsed parsed) {
        boolean shown = !parsed.misunderstood().isEmpty();
        hint.setText(
                shown ? messages.text("query.misunderstood", model.search().misunderstood()) : "");
        hint.setManaged(shown);
    }

    private Button imports(WindowActions window) {
        Button imports = new Button(messages.text("toolbar.import"), Icon.IMPORT.node());
        imports.setId("import");
        imports.setTooltip(new Tooltip(messages.text("toolbar.import.tip")));
        imports.setOnAction(_ -> window.importFiles().run());
        return imports;
    }

    /// Keeps what is looked for in the sidebar.
    private Button keep() {
        Button keep = new Button(null, Icon.KEEP.node());
        keep.setId("save-search");
        keep.getStyleClass().add("in-field");
        keep.setFocusTraversable(false); // the menu has a key for it
        keep.setTooltip(new Tooltip(messages.text("toolbar.save-search.tip")));
        keep.setAccessibleText(messages.text("toolbar.save-search.tip"));
        keep.setOnAction(_ -> model.searches().save());
        model.wordsProperty().subscribe(words -> keep.setVisible(!words.isBlank()));
        return keep;
    }

    private ToggleButton table() {
        ToggleButton table = new ToggleButton(null, Icon.TABLE.node());
        table.setId("table");
        table.getStyleClass().add("quiet-toggle");
        table.setTooltip(new Tooltip(messages.text("toolbar.table.tip")));
        table.setAccessibleText(messages.text("toolbar.table.tip"));
        table.selectedProperty().bindBidirectional(model.list().tableProperty());
        return table;
    }

    private static Node icon(Icon icon) {
        StackPane box = new StackPane(icon.node());
        box.getStyleClass().add("icon-box");
        return box;
    }

    /// The layouts beside each other, or in a menu where the line is too short for that.
    private Node layouts() {
        SegmentedButton buttons = segments();
        MenuButton menu = layoutMenu();
        BooleanBinding wide = widthProperty().greaterThan(WIDE);
        buttons.visibleProperty().bind(wide);
        buttons.managedProperty().bind(wide);
        menu.visibleProperty().bind(wide.not());
        menu.managedProperty().bind(wide.not());
        buttons.setMinWidth(USE_PREF_SIZE);
        menu.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(buttons, menu);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private MenuButton layoutMenu() {
        MenuButton menu = new MenuButton();
        menu.setId("layout-menu");
        menu.getStyleClass().add("quiet");
        for (ReaderLayout layout : ReaderLayout.values()) {
            MenuItem item = new MenuItem(messages.text("layout." + layout.code()));
            item.setOnAction(_ -> model.reader().layoutProperty().set(layout));
            menu.getItems().add(item);
        }
        model.reader()
                .layoutProperty()
                .subscribe(now -> menu.setText(messages.text("layout." + now.code())));
        menu.setAccessibleText(messages.text("preferences.layout"));
        return menu;
    }

    private SegmentedButton segments() {
        Map<ReaderLayout, ToggleButton> buttons = new EnumMap<>(ReaderLayout.class);
        SegmentedButton group = new SegmentedButton();
        for (ReaderLayout layout : ReaderLayout.values()) {
            ToggleButton button = new ToggleButton(messages.text("layout." + layout.code()));
            button.setTooltip(new Tooltip(messages.text("layout.tip." + layout.code())));
            button.setOnAction(_ -> model.reader().layoutProperty().set(layout));
            buttons.put(layout, button);
            group.getButtons().add(button);
        }
        model.reader()
                .layoutProperty()
                .subscribe(now -> buttons.forEach((l, b) -> b.setSelected(l == now)));
        return group;
    }
}
