package app.daybreak.ui;

import app.daybreak.ui.fetching.SubscriptionsPane;
import app.daybreak.wording.Messages;

import java.util.function.Supplier;

/// The windows about what comes in.
///
/// @param messages the language at the moment
record IncomingWindows(Incoming incoming, Beside beside, Supplier<Messages> messages) {
    /// What the main pane can ask of these windows.
    WindowActions.Incoming actions() {
        return new WindowActions.Incoming(this::showSubscriptions);
    }

    /// Shows the subscriptions.
    void showSubscriptions() {
        beside.show(
                "subscriptions",
                messages.get().text("subscriptions.title"),
                new SubscriptionsPane(incoming.subscriptions(), messages.get()));
    }
}
