package app.daybreak.cli;

import app.daybreak.digest.Problem;
import app.daybreak.fetching.Fetcher;
import app.daybreak.fetching.Subscription;
import app.daybreak.fetching.Subscriptions;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// `daybreak fetch`: asks the subscriptions for news.
@Command(name = "fetch", mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer> {
    private static final Set<Subscription.State> WELL =
            EnumSet.of(
                    Subscription.State.NEW,
                    Subscription.State.FRESH,
                    Subscription.State.UNCHANGED,
                    Subscription.State.OFFLINE);

    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(names = "--now", descriptionKey = "daybreak.fetch.now")
    private boolean now;

    private final Terminal terminal;

    FetchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Library open = library.open();
                Fetcher fetcher = new Fetcher()) {
            List<Subscriptions.Asked> asked =
                    new Subscriptions(open, fetcher, Clock.systemUTC()).ask(now);
            asked.forEach(this::tell);
            int fresh =
                    asked.stream()
                            .flatMap(each -> each.added().stream())
                            .mapToInt(added -> added.fresh())
                            .sum();
            var _ = open.updateIndex();
            terminal.out()
                    .println(terminal.messages().text("subscription.asked", asked.size(), fresh));
            boolean well = asked.stream().allMatch(a -> WELL.contains(a.subscription().state()));
            return well ? ExitCode.WELL : ExitCode.PROBLEMS;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private void tell(Subscriptions.Asked asked) {
        terminal.out().println(new SubscriptionLine(terminal.messages()).of(asked.subscription()));
        for (Problem problem : asked.problems()) {
            terminal.problem(asked.subscription().address(), problem, 0);
        }
    }
}
