package app.daybreak.wording;

import app.daybreak.fetching.Subscription;
import app.daybreak.watching.FolderState;
import app.daybreak.watching.WatchedFolder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/// How places that digests come from again and again are spoken of.
public final class SourceWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    /// Answers of servers that have words of their own.
    private static final Set<String> KNOWN = Set.of("403", "404", "407", "429");

    private final Messages messages;

    /// In a language.
    public SourceWords(Messages messages) {
        this.messages = messages;
    }

    /// A moment, as it is on this machine's clock.
    public String time(Instant time) {
        return TIME.format(time);
    }

    /// A moment in a narrow column: the hour today, the day in this year.
    public String shortTime(Instant time) {
        ZonedDateTime at = time.atZone(ZoneId.systemDefault());
        ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
        if (at.toLocalDate().equals(now.toLocalDate())) return HOUR.format(at);
        return at.getYear() == now.getYear() ? DAY.format(at) : YEAR.format(at);
    }

    /// How asking a subscription went the last time.
    public String state(Subscription subscription) {
        if (subscription.paused()) return messages.text("subscription.paused");
        String detail = subscription.detail();
        return switch (subscription.state()) {
            case STATUS -> KNOWN.contains(detail) ? status(detail) : state("status", detail);
            case NOT_A_DIGEST -> state("not-a-digest", messages.text("problem." + detail, ""));
            case Subscription.State other ->
                    state(other.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
        };
    }

    /// How it stands with a watched folder.
    public String state(FolderState folder) {
        String code = folder.kind().name().toLowerCase(Locale.ROOT);
        return messages.text("watch.state." + code, folder.waiting());
    }

    /// What came from a watched folder the last time.
    public String result(WatchedFolder folder) {
        WatchedFolder.Result last = folder.last();
        if (last == null) return messages.text("subscription.never");
        return messages.text(
                "watch.last", last.digests(), last.fresh(), last.revised(), last.problems());
    }

    private String status(String code) {
        return messages.text("subscription.status." + code);
    }

    private String state(String code, String detail) {
        return messages.text("subscription.state." + code, detail);
    }
}
