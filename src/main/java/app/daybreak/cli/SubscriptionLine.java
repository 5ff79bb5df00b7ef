package app.daybreak.cli;

import app.daybreak.fetching.Subscription;
import app.daybreak.wording.Messages;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A subscription as a line: address, state, when something came last.
final class SubscriptionLine {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Messages messages;

    SubscriptionLine(Messages messages) {
        this.messages = messages;
    }

    String of(Subscription subscription) {
        return messages.text(
                "subscription.line",
                subscription.address(),
                state(subscription),
                time(subscription.came()));
    }

    private String state(Subscription subscription) {
        if (subscription.paused()) return messages.text("subscription.paused");
        String code = subscription.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean refused = subscription.state() == Subscription.State.NOT_A_DIGEST;
        String detail =
                refused
                        ? messages.text("problem." + subscription.detail(), "")
                        : subscription.detail();
        return messages.text("subscription.state." + code, detail);
    }

    private String time(@Nullable Instant came) {
        return came == null ? messages.text("subscription.never") : TIME.format(came);
    }
}
