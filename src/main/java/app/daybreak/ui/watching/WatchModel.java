package app.daybreak.ui.watching;

import app.daybreak.importing.ImportReport;
import app.daybreak.task.Background;
import app.daybreak.watching.FolderEvents;
import app.daybreak.watching.FolderState;
import app.daybreak.watching.FolderWatch;
import app.daybreak.watching.WatchedFolder;
import app.daybreak.watching.WatchedFolders;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// The watched folders, looked at one after the other, again and again as long as the window is
/// open: soon after the system says that something happened, a moment later where files are not
/// whole, and every half minute, because of some folders the system says nothing.
public final class WatchModel {
    /// Imports files.
    public interface Intake {
        /// Does it.
        ///
        /// @param done takes the report, or null where the library failed or another import was
        ///   cancelled and this one with it: the next round tries again
        void take(List<Path> files, Consumer<@Nullable ImportReport> done);
    }

    /// Runs something on the thread of the model, after a while.
    public interface Later {
        /// Does it once.
        void run(Duration delay, Runnable action);
    }

    /// The ways out of the model.
    ///
    /// @param looking looks at folders
    /// @param keeping changes what is kept
    public record Threads(Background looking, Background keeping, Later later) {}

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration SETTLING = Duration.ofSeconds(2);
    private static final Duration USUAL = Duration.ofSeconds(30);

    /// Looking takes this part of the time at most.
    private static final int SHARE = 10;

    private final WatchedFolders folders;
    private final Function<Path, FolderWatch> watch;
    private final Intake intake;
    private final Threads threads;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<List<FolderState>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, FolderWatch> watches = new ConcurrentHashMap<>();
    private final Deque<String> queue = new ArrayDeque<>();
    private volatile boolean stopped;
    private @Nullable FolderEvents events;
    private boolean busy;
    private boolean again;
    private boolean soon;
    private int armed;
    private int settling;
    private volatile long took;

    /// A model that looks at nothing before [#start()].
    ///
    /// @param watch looks at a folder
    /// @param failed told when the library fails
    public WatchModel(
            WatchedFolders folders,
            Function<Path, FolderWatch> watch,
            Intake intake,
            Threads threads,
            Consumer<Exception> failed) {
        this.folders = folders;
        this.watch = watch;
        this.intake = intake;
        this.threads = threads;
        this.failed = failed;
    }

    /// The folders, by path, as far as they are known.
    public ReadOnlyObjectProperty<List<FolderState>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Looks at the folders from now on.
    public void start() {
        round();
    }

    /// Looks no more.
    public void stop() {
        stopped = true;
        if (events != null) events.close();
    }

    /// Reads what is kept.
    public void refresh() {
        read(() -> {});
    }

    private void read(Runnable then) {
        threads.keeping()
                .run(
                        folders::all,
                        kept -> {
                            show(kept);
                            then.run();
                        },
                        failed);
    }

    private void show(List<WatchedFolder> kept) {
        Map<String, FolderState> before = new HashMap<>();
        for (FolderState each : all.get()) before.put(each.folder().folder(), each);
        List<FolderState> now = new ArrayList<>();
        for (WatchedFolder each : kept) {
            FolderState state = before.get(each.folder());
            now.add(state == null ? FolderState.of(each) : state.with(each));
        }
        all.set(List.copyOf(now));
    }

    /// Adds a folder, and looks at it.
    ///
    /// @param taken told why it cannot be watched, or nothing where it can
    public void add(Path folder, Consumer<Optional<WatchedFolders.Unfit>> taken) {
        threads.keeping()
                .run(
                        () -> {
                            Optional<WatchedFolders.Unfit> unfit = folders.unfit(folder);
                            var _ = folders.add(folder);
                            return unfit;
                        },
                        unfit -> {
                            taken.accept(unfit);
                            read(this::lookNow);
                        },
                        failed);
    }

    /// Takes a folder out; what came from it stays.
    public void remove(WatchedFolder folder) {
        watches.remove(folder.folder());
        threads.keeping().run(() -> folders.remove(folder.folder()), _ -> refresh(), failed);
    }

    /// Leaves a folder alone, or looks at it again.
    public void pause(WatchedFolder folder, boolean pause) {
        threads.keeping()
                .run(
                        () -> folders.pause(folder.folder(), pause),
                        _ -> read(pause ? () -> {} : this::lookNow),
                        failed);
    }

    /// Looks at all folders without waiting for the time.
    public void lookNow() {
        settling = 0;
        round();
    }

    /// Says that something happened.
    private void happened() {
        if (stopped) return;
        settling = 0;
        if (busy) again = true;
        else if (!soon) arm(SOON);
        soon = true;
    }

    private void round() {
        if (stopped) return;
        if (busy) {
            again = true;
            return;
        }
        busy = true;
        again = false;
        soon = false;
        // Another program may have added folders or taken some out.
        threads.keeping()
                .run(
                        folders::all,
                        kept -> {
                            show(kept);
                            begin();
                        },
                        e -> {
                            if (!stopped) failed.accept(e);
                            begin();
                        });
    }

    private void begin() {
        queue.clear();
        for (FolderState each : all.get()) queue.add(each.folder().folder());
        next();
    }

    private void next() {
        if (stopped) return;
        String folder = queue.poll();
        if (folder == null) {
            busy = false;
            rest();
            return;
        }
        FolderState state = state(folder).orElse(null);
        if (state == null || state.folder().paused()) {
            next();
            return;
        }
        Path path = state.folder().path().orElse(null);
        if (path == null) {
            set(folder, FolderState::gone);
            next();
            return;
        }
        FolderEvents listening = events();
        FolderWatch one = watches.computeIfAbsent(folder, _ -> watch.apply(path));
        threads.looking()
                .run(
                        () -> look(path, one, listening),
                        looked -> looked(folder, one, looked),
                        this::lost);
    }

    private FolderEvents events() {
        FolderEvents made = events;
        if (made == null) {
            made = new FolderEvents(() -> threads.looking().show(this::happened));
            events = made;
        }
        return made;
    }

    /// Listens first: what comes in during the look is heard of.
    private FolderWatch.Looked look(Path folder, FolderWatch one, FolderEvents listening)
            throws Exception {
        long from = System.nanoTime();
        listening.listenTo(List.of(folder));
        FolderWatch.Looked looked = one.look(() -> stopped);
        listening.listenTo(looked.places());
        took = System.nanoTime() - from;
        return looked;
    }

    private void lost(Exception e) {
        if (!stopped) failed.accept(e);
        next();
    }

    private void looked(String folder, FolderWatch one, FolderWatch.Looked looked) {
        if (stopped) return;
        set(folder, state -> state.after(looked));
        if (looked.whole().isEmpty()) next();
        else intake.take(looked.files(), report -> taken(folder, one, looked, report));
    }

    /// Who cancels an import wants the folder to be left alone; otherwise it would begin anew.
    private void taken(
            String folder,
            FolderWatch one,
            FolderWatch.Looked looked,
            @Nullable ImportReport report) {
        if (stopped) return;
        set(folder, state -> FolderState.of(state.folder()));
        if (report == null) {
            next();
            return;
        }
        settling = 0;
        threads.looking()
                .run(
                        () -> {
                            if (report.cancelled()) return folders.pause(folder, true);
                            one.imported(looked, report);
                            return folders.imported(folder, report);
                        },
                        _ -> read(this::next),
                        this::lost);
    }

    private Optional<FolderState> state(String folder) {
        return all.get().stream().filter(s -> s.folder().folder().equals(folder)).findFirst();
    }

    private void set(String folder, Function<FolderState, FolderState> change) {
        List<FolderState> now = new ArrayList<>(all.get());
        now.replaceAll(s -> s.folder().folder().equals(folder) ? change.apply(s) : s);
        all.set(List.copyOf(now));
    }

    /// How long to wait: where files do not become whole, longer and longer.
    private void rest() {
        boolean waiting = all.get().stream().anyMatch(s -> s.kind() == FolderState.Kind.WAITING);
        Duration wait = USUAL;
        if (waiting) wait = SETTLING.multipliedBy(1L << Math.min(settling++, 4));
        if (again) wait = SOON;
        Duration least = Duration.ofNanos(took * SHARE);
        arm(wait.compareTo(least) < 0 ? least : wait.compareTo(USUAL) > 0 ? USUAL : wait);
    }

    private void arm(Duration wait) {
        int mine = ++armed;
        threads.later()
                .run(
                        wait,
                        () -> {
                            if (mine == armed) round();
                        });
    }
}
