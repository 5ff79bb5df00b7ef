package app.daybreak.keeping;

import app.daybreak.keeping.Retention.Point;
import app.daybreak.library.Holdings;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Gives up copies of a library that need not stay. Before one goes, a newer one that stays and
/// holds about as much is looked at: one that went bad on the disk pushes nothing out.
final class Thinning {
    private final Map<Point, Path> copies = new HashMap<>();
    private final Path fresh;

    /// @param copies that take part; those that cannot be read do not
    /// @param fresh one that was just made, and is known to be sound
    Thinning(List<Backup> copies, Path fresh) {
        this.fresh = fresh;
        for (Backup copy : copies) {
            Holdings holdings = copy.holdings();
            if (holdings == null) continue;
            Point point = new Point(copy.taken(), holdings.papers(), holdings.deeds());
            this.copies.put(point, copy.file());
        }
    }

    /// @param choice tells which of some stay
    void run(Function<List<Point>, Set<Point>> choice) throws IOException {
        Set<Point> kept = choice.apply(List.copyOf(copies.keySet()));
        for (var each : copies.entrySet()) {
            Point old = each.getKey();
            if (kept.contains(old)) continue;
            boolean replaced =
                    kept.stream()
                            .filter(point -> point.taken().isAfter(old.taken()))
                            .filter(point -> point.holdsAbout(old))
                            .map(copies::get)
                            .anyMatch(copy -> copy.equals(fresh) || LibraryFile.isSound(copy));
            if (replaced) Files.deleteIfExists(each.getValue());
        }
    }

    /// Of what restores replaced, gives up what a newer one holds just so: who goes back and forth
    /// between two backups leaves no more than these.
    static void giveUpTwins(List<Backup> replaced) throws IOException {
        for (int i = replaced.size() - 1; i > 0; i--) {
            Backup old = replaced.get(i);
            boolean twin = replaced.subList(0, i).stream().anyMatch(newer -> isTwin(old, newer));
            if (twin) Files.deleteIfExists(old.file());
        }
    }

    private static boolean isTwin(Backup old, Backup newer) {
        Holdings holds = newer.holdings();
        return holds != null
                && old.holdings() != null
                && holds.sameAs(old.holdings())
                && Restore.isAlone(old.file())
                && Restore.isAlone(newer.file())
                && LibraryFile.isSound(newer.file())
                && isSame(old.file(), newer.file());
    }

    /// Counts say nothing of subscriptions, of what can be undone or how a tag is shown.
    private static boolean isSame(Path old, Path newer) {
        try {
            return LibraryFile.isSame(old, newer);
        } catch (LibraryException e) { // then both stay
            return false;
        }
    }
}
