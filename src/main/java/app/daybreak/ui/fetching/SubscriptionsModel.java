package app.daybreak.ui.fetching;

import app.daybreak.fetching.Subscription;
import app.daybreak.fetching.Subscriptions;
import app.daybreak.task.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The subscriptions: asks those that are due, one after the other, as long as the window is open.
public final class SubscriptionsModel {
    /// The ways out of the model.
    ///
    /// @param asking waits for servers
    /// @param keeping changes what is kept; never waits for servers
    /// @param later runs something in a while
    public record Threads(Background asking, Background keeping, Executor later) {}

    private final Subscriptions subscriptions;
    private final InstantSource clock;
    private final Threads threads;
    private final Consumer<Subscriptions.Asked> came;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<List<Subscription>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> asked = new ReadOnlyObjectWrapper<>();
    private final Set<String> waiting = new HashSet<>();
    private boolean stopped;

    /// A model that asks nothing before [#start()].
    ///
    /// @param came told of every digest that came in
    /// @param failed told when the library fails
    public SubscriptionsModel(
            Subscriptions subscriptions,
            InstantSource clock,
            Threads threads,
            Consumer<Subscriptions.Asked> came,
            Consumer<Exception> failed) {
        this.subscriptions = subscriptions;
        this.clock = clock;
        this.threads = threads;
        this.came = came;
        this.failed = failed;
    }

    /// The subscriptions, by address, as far as they are known.
    public ReadOnlyObjectProperty<List<Subscription>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The address that is being asked at the moment, or null.
    public ReadOnlyObjectProperty<@Nullable String> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Asks what is due, now and again and again.
    public void start() {
        if (stopped) return;
        read(this::askDue);
        threads.later().execute(() -> threads.keeping().show(this::start));
    }

    /// Asks no more.
    public void stop() {
        stopped = true;
    }

    /// Reads what is kept.
    public void refresh() {
        read(() -> {});
    }

    private void read(Runnable then) {
        threads.keeping()
                .run(
                        subscriptions::all,
                        now -> {
                            all.set(now);
                            then.run();
                        },
                        failed);
    }

    private void askDue() {
        for (Subscription each : all.get()) {
            if (each.isDue(clock.instant())) ask(each.address());
        }
    }

    /// Adds what was typed, and asks it.
    ///
    /// @param typed perhaps no address
    /// @param taken told whether it is one
    public void add(String typed, Consumer<Boolean> taken) {
        threads.keeping()
                .run(
                        () -> subscriptions.add(typed),
                        added -> {
                            taken.accept(added.isPresent());
                            read(this::askDue);
                        },
                        failed);
    }

    /// Takes an address out.
    public void remove(Subscription one) {
        threads.keeping().run(() -> subscriptions.remove(one.address()), _ -> refresh(), failed);
    }

    /// Leaves an address alone, or asks it again when it is due.
    public void pause(Subscription one, boolean pause) {
        threads.keeping()
                .run(
                        () -> subscriptions.pause(one.address(), pause),
                        _ -> read(this::askDue),
                        failed);
    }

    /// Asks all that are not paused.
    public void askAll() {
        for (Subscription each : all.get()) {
            if (!each.paused()) ask(each.address());
        }
    }

    /// Asks an address, once however often that is wanted.
    public void ask(String address) {
        if (stopped || !waiting.add(address)) return;
        threads.asking()
                .run(
                        () -> {
                            threads.asking().show(() -> asked.set(address));
                            return subscriptions.ask(address);
                        },
                        answer -> {
                            answer.filter(one -> one.added().isPresent()).ifPresent(came);
                            ended(address);
                        },
                        e -> {
                            if (!stopped) failed.accept(e);
                            ended(address);
                        });
    }

    private void ended(String address) {
        waiting.remove(address);
        asked.set(null);
        if (!stopped) refresh();
    }
}
