package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.query.Range;
import app.daybreak.ui.text.MarkKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The way from hit to hit through the texts of a paper.
public final class HitWalk {
    /// Where one stands.
    ///
    /// @param number from 1; 0 where there is no hit
    /// @param all how many hits there are
    public record Place(int number, int all) {}

    private record Stop(Field field, Range place) {}

    private final List<Stop> stops = new ArrayList<>();
    private @Nullable Stop at;

    /// Begins before the first hit of other texts.
    void clear() {
        stops.clear();
        at = null;
    }

    /// Adds the hits of a text, which are behind all those before.
    void add(Field field, List<Range> hits) {
        hits.forEach(hit -> stops.add(new Stop(field, hit)));
    }

    /// Where one stands before the first step.
    Place start(List<ReaderColumn> onScreen) {
        return new Place(0, visible(onScreen).size());
    }

    private List<Stop> visible(List<ReaderColumn> onScreen) {
        return stops.stream()
                .filter(stop -> onScreen.stream().anyMatch(c -> c.shows(stop.field())))
                .sorted(Comparator.comparingInt(stop -> number(stop, onScreen)))
                .toList();
    }

    /// The number of the passage in which a hit stands, over all panes: the order of reading. The
    /// hits of one passage are in order already.
    private static int number(Stop stop, List<ReaderColumn> onScreen) {
        int before = 0;
        for (ReaderColumn column : onScreen) {
            int number = column.number(stop.field(), stop.place());
            if (number >= 0) return before + number;
            before += column.size();
        }
        return before;
    }

    /// Goes on, round and round.
    ///
    /// @param step 1 forward, -1 back
    /// @param onScreen the panes to be seen
    Place step(int step, List<ReaderColumn> onScreen) {
        List<Stop> visible = visible(onScreen);
        if (visible.isEmpty()) return new Place(0, 0);
        int before = at == null ? -1 : visible.indexOf(at);
        int next = before < 0 && step < 0 ? visible.size() - 1 : before + step;
        next = Math.floorMod(next, visible.size());
        unmark(onScreen);
        Stop stop = visible.get(next);
        at = stop;
        for (ReaderColumn column : onScreen) {
            column.mark(MarkKind.FOUND, stop.field(), List.of(stop.place()));
            column.reveal(stop.field(), stop.place());
        }
        return new Place(next + 1, visible.size());
    }

    private static void unmark(List<ReaderColumn> onScreen) {
        for (ReaderColumn column : onScreen) {
            for (Field field : Field.values()) column.mark(MarkKind.FOUND, field, List.of());
        }
    }
}
