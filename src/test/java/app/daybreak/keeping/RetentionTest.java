package app.daybreak.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.keeping.Retention.Point;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which backups stay, whatever happened when.
final class RetentionTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void aYearOfDailyBackupsLeavesSevenDaysFourWeeksSixMonths() {
        List<Point> all = new ArrayList<>();
        for (int day = 0; day < 365; day++) {
            all.add(new Point(START.plus(Duration.ofDays(day)), 1000, 100));
            all = new ArrayList<>(Retention.keep(all));
        }
        Set<LocalDate> days =
                all.stream()
                        .map(p -> p.taken().atZone(ZoneOffset.UTC).toLocalDate())
                        .collect(Collectors.toSet());
        // 31 December 2026 is a Thursday; the last days of weeks and months before it:
        assertEquals(
                Set.of(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2026, 12, 30),
                        LocalDate.of(2026, 12, 29),
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2026, 12, 27),
                        LocalDate.of(2026, 12, 26),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 20),
                        LocalDate.of(2026, 12, 13),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 7, 31)),
                days);
    }

    @Test
    void manyOfOneDayLeaveTheLastThree() {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < 48; i++) all.add(new Point(START.plusSeconds(600L * i), 10 + i, i));
        assertEquals(Set.of(all.get(47), all.get(46), all.get(45)), Retention.keep(all));
    }

    @Test
    void aLibraryThatShrankPushesNothingOut() {
        Point good = new Point(START, 1000, 200);
        List<Point> all = new ArrayList<>(List.of(good));
        for (int i = 1; i < 600; i++) {
            all.add(new Point(START.plus(Duration.ofHours(12L * i)), 10, 200));
            all = new ArrayList<>(Retention.keep(all));
        }
        assertTrue(all.contains(good));
        List<Point> unmarked = List.of(good, new Point(START.plusSeconds(1), 1000, 80));
        assertTrue(Retention.keep(unmarked).contains(good));
    }

    @Property(tries = 300)
    void whatGoesIsReplacedByANewerOneThatHoldsAsMuch(@ForAll("histories") List<Point> history) {
        List<Point> kept = new ArrayList<>();
        for (Point taken : history) {
            kept.add(taken);
            Set<Point> now = Retention.keep(kept);
            assertTrue(now.contains(taken), "the one just taken");
            for (Point gone : kept) {
                boolean replaced =
                        now.stream()
                                .anyMatch(p ->
                                        p.taken().isAfter(gone.taken())
                                                && p.papers() >= 0.9 * gone.papers()
                                                && (gone.deeds() < 10
                                                        || p.deeds() >= 0.5 * gone.deeds()));
                assertTrue(now.contains(gone) || replaced, gone::toString);
            }
            kept = new ArrayList<>(now);
        }
    }

    @Property(tries = 300)
    void aLibraryThatGrowsKeepsNoMoreThanTheSpansHave(@ForAll("histories") List<Point> history) {
        List<Point> growing = new ArrayList<>();
        int papers = 0;
        for (Point p : history) growing.add(new Point(p.taken(), papers++, 0));
        Set<Point> kept = Retention.keep(growing);
        assertTrue(kept.size() <= 3 + 7 + 4 + 6, () -> kept.size() + " kept");
        assertEquals(
                kept, Retention.keep(new ArrayList<>(kept)), "thinning twice is thinning once");
    }

    @Provide
    Arbitrary<List<Point>> histories() {
        Arbitrary<Integer> hours =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, Arbitraries.integers().between(1, 30)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(100, 2000)));
        Arbitrary<Point> steps =
                Combinators.combine(
                                hours,
                                Arbitraries.integers().between(0, 3000),
                                Arbitraries.integers().between(0, 300))
                        .as((h, papers, deeds) ->
                                new Point(Instant.ofEpochSecond(h), papers, deeds));
        return steps.list().ofMinSize(1).ofMaxSize(120).map(RetentionTest::inTime);
    }

    /// Seconds since the epoch stand for hours since the one before.
    private static List<Point> inTime(List<Point> steps) {
        List<Point> history = new ArrayList<>();
        Instant at = START;
        for (Point step : steps) {
            at = at.plus(Duration.ofHours(step.taken().getEpochSecond()));
            history.add(new Point(at, step.papers(), step.deeds()));
        }
        history.sort(Comparator.comparing(Point::taken));
        return history;
    }
}
