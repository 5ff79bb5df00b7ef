package app.daybreak.ui;

import app.daybreak.fetching.Fetcher;
import app.daybreak.fetching.Subscriptions;
import app.daybreak.library.AddedDigest;
import app.daybreak.library.Library;
import app.daybreak.task.Background;
import app.daybreak.task.Workers;
import app.daybreak.ui.fetching.SubscriptionsModel;
import app.daybreak.ui.importing.PreviewModel;
import app.daybreak.ui.watching.WatchModel;
import app.daybreak.watching.FolderWatch;
import app.daybreak.watching.WatchedFolders;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// What comes in by itself, once a person asked for it, and what would come in.
public final class Incoming {
    private static final int LOOK_SECONDS = 3;

    private final MainModel model;
    private final Fetcher fetcher = new Fetcher();
    private final SubscriptionsModel subscriptions;
    private final WatchModel watched;
    private final PreviewModel preview;
    private final OtherPrograms others;

    /// @param failed told when the library fails
    Incoming(MainModel model, Library library, Workers workers, Consumer<Exception> failed) {
        this.model = model;
        Clock clock = Clock.systemUTC();
        others =
                new OtherPrograms(
                        library,
                        workers.marking(),
                        CompletableFuture.delayedExecutor(LOOK_SECONDS, TimeUnit.SECONDS),
                        model::changedElsewhere);
        preview = new PreviewModel(library, workers.importing(), model.imports()::start, failed);
        watched =
                new WatchModel(
                        new WatchedFolders(library, clock),
                        folder -> new FolderWatch(library, folder),
                        model.imports()::start,
                        new WatchModel.Threads(
                                workers.watching(),
                                workers.marking(),
                                (delay, action) -> later(workers.watching(), delay, action)),
                        failed);
        subscriptions =
                new SubscriptionsModel(
                        new Subscriptions(library, fetcher, clock),
                        clock,
                        new SubscriptionsModel.Threads(
                                workers.fetching(),
                                workers.marking(),
                                CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES)),
                        this::came,
                        failed);
    }

    private static void later(Background back, Duration delay, Runnable action) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> back.show(action));
    }

    /// What files would bring.
    public PreviewModel preview() {
        return preview;
    }

    /// The watched folders.
    public WatchModel watched() {
        return watched;
    }

    /// The subscriptions.
    public SubscriptionsModel subscriptions() {
        return subscriptions;
    }

    /// Begins to look for what is new. Without this nothing comes in by itself.
    public void start() {
        watched.start();
        subscriptions.start();
        others.start();
    }

    /// Looks at once what other programs brought: the person comes back to the window.
    void lookElsewhere() {
        others.look();
    }

    /// Looks no more, and drops what is under way.
    void stop() {
        others.stop();
        preview.cancel();
        watched.stop();
        subscriptions.stop();
        fetcher.close();
    }

    private void came(Subscriptions.Asked asked) {
        AddedDigest added = asked.added().orElseThrow();
        if (added.known()) return;
        model.refresh();
        String address = asked.subscription().address();
        model.say(Notice.of("notice.came", address, added.fresh(), added.revised()));
    }
}
