package app.daybreak.ui;

import app.daybreak.paper.Mark;
import app.daybreak.ui.keys.KeyBindings;
import app.daybreak.ui.keys.Shortcuts;
import app.daybreak.ui.keys.WindowKey;
import app.daybreak.ui.today.TodayPane;
import app.daybreak.wording.Messages;

import javafx.scene.input.KeyEvent;

/// The window of a day's papers, with the keys of the list.
final class TodayWindow {
    private TodayWindow() {}

    static void show(MainModel model, Beside beside, KeyBindings keys, Messages messages) {
        TodayPane pane = new TodayPane(model.today(), messages);
        listen(pane, keys);
        beside.show("today", messages.text("today.title"), pane);
        pane.getScene().getWindow().setWidth(860);
        pane.getScene().getWindow().setHeight(760);
    }

    /// Binds the keys of the list that mean something here.
    static void listen(TodayPane pane, KeyBindings bindings) {
        Shortcuts keys = new Shortcuts(bindings);
        keys.bind(WindowKey.NEXT, () -> pane.step(1));
        keys.bind(WindowKey.PREVIOUS, () -> pane.step(-1));
        keys.bind(WindowKey.READ, () -> pane.mark(Mark.READ));
        keys.bind(WindowKey.STAR, () -> pane.mark(Mark.STARRED));
        keys.bind(WindowKey.LATER, () -> pane.mark(Mark.LATER));
        keys.bind(WindowKey.DISMISS, () -> pane.mark(Mark.DISMISSED));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.pressed(pane.getScene(), event));
    }
}
