package app.daybreak.cli;

import app.daybreak.fetching.Fetcher;
import app.daybreak.fetching.Subscription;
import app.daybreak.fetching.Subscriptions;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

/// `daybreak subscribe [ADDRESS…]`: adds addresses that are asked for news, changes them, or lists
/// them.
@Command(name = "subscribe", mixinStandardHelpOptions = true)
final class SubscribeCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "ADDRESS", descriptionKey = "daybreak.subscribe.addresses")
    private final List<String> addresses = List.of();

    @ArgGroup private final Change change = new Change();

    private static final class Change extends SourceChange {}

    private final Terminal terminal;

    SubscribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean adds = change.adds() && !addresses.isEmpty();
        try (Library open = adds ? library.openOrMake() : library.open();
                Fetcher fetcher = new Fetcher()) {
            Subscriptions subscriptions = new Subscriptions(open, fetcher, Clock.systemUTC());
            boolean well = true;
            for (String address : addresses) well &= change(subscriptions, address);
            SubscriptionLine line = new SubscriptionLine(terminal.messages());
            for (Subscription each : subscriptions.all()) terminal.out().println(line.of(each));
            return well ? ExitCode.WELL : ExitCode.PROBLEMS;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private boolean change(Subscriptions subscriptions, String typed) throws LibraryException {
        if (change.adds()) {
            return subscriptions.add(typed).isPresent() || say("subscription.no-address", typed);
        }
        boolean there =
                change.remove
                        ? subscriptions.remove(typed)
                        : subscriptions.pause(typed, change.pause).isPresent();
        return there || say("subscription.unknown", typed);
    }

    private boolean say(String key, String typed) {
        terminal.err().println(terminal.messages().text(key, typed));
        return false;
    }
}
