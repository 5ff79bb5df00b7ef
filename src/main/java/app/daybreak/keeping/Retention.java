package app.daybreak.keeping;

import static java.time.DayOfWeek.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest of each of the last seven days, four weeks and six months that
/// have any, and the last three whatever their day: who makes one before and one after a mistake
/// must find both. One that would go stays all the same while no newer one that stays holds about
/// as much: a library that lost half of itself does not push out the good ones.
final class Retention {
    /// How many stay whatever their day.
    static final int LAST = 3;

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 6;

    /// Papers are never taken out, what a person did may be taken back: below these shares of what
    /// an older one holds a backup is suspicious.
    private static final double PAPERS = 0.9;

    private static final double DEEDS = 0.5;

    /// Less than this may be taken back in a day.
    private static final int FEW = 10;

    private Retention() {}

    /// A backup as far as it matters here.
    ///
    /// @param papers how many papers it holds
    /// @param deeds how much of what a person did it holds
    record Point(Instant taken, int papers, int deeds) {
        private LocalDate day() {
            return taken.atZone(ZoneOffset.UTC).toLocalDate();
        }

        private LocalDate week() {
            return day().with(TemporalAdjusters.previousOrSame(MONDAY));
        }

        private YearMonth month() {
            return YearMonth.from(day());
        }

        /// Whether it may stand for another.
        boolean holdsAbout(Point other) {
            return papers >= PAPERS * other.papers
                    && (other.deeds < FEW || deeds >= DEEDS * other.deeds);
        }
    }

    /// Those that stay, the newest first.
    static Set<Point> keep(List<Point> all) {
        List<Point> newestFirst = newestFirst(all);
        Set<Point> chosen = last(newestFirst);
        choose(newestFirst, Point::day, DAYS, chosen);
        choose(newestFirst, Point::week, WEEKS, chosen);
        choose(newestFirst, Point::month, MONTHS, chosen);
        return withUnreplaced(newestFirst, chosen);
    }

    /// The newest three, and what no newer one replaces.
    static Set<Point> keepLast(List<Point> all) {
        List<Point> newestFirst = newestFirst(all);
        return withUnreplaced(newestFirst, last(newestFirst));
    }

    private static List<Point> newestFirst(List<Point> all) {
        List<Point> newestFirst = new ArrayList<>(all);
        newestFirst.sort(Comparator.comparing(Point::taken).reversed());
        return newestFirst;
    }

    private static Set<Point> last(List<Point> newestFirst) {
        return new HashSet<>(newestFirst.subList(0, Math.min(LAST, newestFirst.size())));
    }

    private static Set<Point> withUnreplaced(List<Point> newestFirst, Set<Point> chosen) {
        Set<Point> kept = new LinkedHashSet<>();
        for (Point point : newestFirst) {
            boolean replaced = kept.stream().anyMatch(newer -> newer.holdsAbout(point));
            if (chosen.contains(point) || !replaced) kept.add(point);
        }
        return kept;
    }

    private static void choose(
            List<Point> newestFirst, Function<Point, ?> span, int spans, Set<Point> chosen) {
        Set<Object> seen = new HashSet<>();
        for (Point point : newestFirst) {
            if (seen.size() == spans) return;
            if (seen.add(span.apply(point))) chosen.add(point);
        }
    }
}
