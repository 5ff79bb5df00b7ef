package app.daybreak.cli;

import app.daybreak.fetching.Subscription;
import app.daybreak.wording.Messages;
import app.daybreak.wording.SourceWords;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A subscription as a line: address, state, when something came last.
final class SubscriptionLine {
    private final Messages messages;
    private final SourceWords words;

    SubscriptionLine(Messages messages) {
        this.messages = messages;
        words = new SourceWords(messages);
    }

    String of(Subscription subscription) {
        return messages.text(
                "subscription.line",
                subscription.address(),
                words.state(subscription),
                time(subscription.came()));
    }

    private String time(@Nullable Instant came) {
        return came == null ? messages.text("subscription.never") : words.time(came);
    }
}
