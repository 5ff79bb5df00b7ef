package app.daybreak.fetching;

import app.daybreak.fetching.Answer.Tags;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// An address that is asked for news, and how that went.
///
/// @param address http or https
/// @param paused whether it is left alone
/// @param tags of what came the last time
/// @param asked when it was asked last, or null
/// @param came when something new came last, or null
/// @param state how the last time went
/// @param detail about the state, or empty
/// @param failures how often it failed since it went well
/// @param notBefore when it may be asked again, or null
public record Subscription(
        String address,
        boolean paused,
        Tags tags,
        @Nullable Instant asked,
        @Nullable Instant came,
        State state,
        String detail,
        int failures,
        @Nullable Instant notBefore) {
    /// How the last time went.
    public enum State {
        NEW,
        FRESH,
        UNCHANGED,
        OFFLINE,
        STATUS,
        TOO_LARGE,
        BROKEN_OFF,
        REDIRECT,
        NOT_A_DIGEST
    }

    /// An address is asked this often at most.
    public static final Duration INTERVAL = Duration.ofHours(1);

    /// Where no server was asked, because not even its name is known.
    private static final Duration NO_NETWORK = Duration.ofMinutes(15);

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 5;

    /// One that was never asked.
    public static Subscription to(String address) {
        return new Subscription(address, false, Tags.NONE, null, null, State.NEW, "", 0, null);
    }

    /// Whether it may be asked by itself.
    public boolean isDue(Instant now) {
        return !paused && (notBefore == null || !now.isBefore(notBefore));
    }

    /// The same, left alone or not.
    public Subscription pause(boolean pause) {
        return new Subscription(
                address, pause, tags, asked, came, state, detail, failures, notBefore);
    }

    /// What is known after an answer.
    public Subscription after(Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Fresh fresh -> well(now, now, fresh.tags(), State.FRESH);
            case Answer.Unchanged _ -> well(now, came, tags, State.UNCHANGED);
            case Answer.Offline(var host, var known) -> // no fault of the server's
                    unasked(now, host, known ? INTERVAL : NO_NETWORK);
            case Answer.Failed(var reason, var detail, var later) ->
                    failed(now, State.valueOf(reason.name()), detail, later);
        };
    }

    private Subscription well(Instant now, @Nullable Instant came, Tags tags, State state) {
        return new Subscription(address, paused, tags, now, came, state, "", 0, now.plus(INTERVAL));
    }

    private Subscription unasked(Instant now, String host, Duration wait) {
        return without(now, State.OFFLINE, host, failures, wait);
    }

    private Subscription without(
            Instant now, State state, String detail, int failures, Duration wait) {
        Instant next = notSooner(now.plus(wait));
        return new Subscription(address, paused, tags, now, came, state, detail, failures, next);
    }

    /// Who is asked because a person wants it now is otherwise left alone as long as before.
    private Instant notSooner(Instant next) {
        return notBefore == null || notBefore.isBefore(next) ? next : notBefore;
    }

    /// Later and later, up to a day, and never before the server wishes.
    private Subscription failed(Instant now, State state, String detail, Duration later) {
        Duration wait = INTERVAL.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        if (wait.compareTo(LONGEST) > 0) wait = LONGEST;
        if (later.compareTo(wait) > 0) wait = later;
        return without(now, state, detail, failures + 1, wait);
    }
}
