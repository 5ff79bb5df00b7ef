package app.daybreak.ui.reader;

import app.daybreak.query.Range;
import app.daybreak.ui.reader.ReaderText.Hit;

import javafx.scene.Node;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

import java.util.ArrayList;
import java.util.List;

/// The way from hit to hit through the texts of a paper. The hit one stands on is selected.
public final class HitWalk {
    /// Where one stands.
    ///
    /// @param number from 1; 0 where there is no hit
    /// @param all how many hits there are
    public record Place(int number, int all) {}

    private record Stop(RichTextArea area, Hit hit) {}

    private final List<Stop> stops = new ArrayList<>();
    private int at = -1;

    /// Begins before the first hit of other texts.
    void over(RichTextArea first, List<Hit> inFirst, RichTextArea second, List<Hit> inSecond) {
        stops.clear();
        inFirst.forEach(hit -> stops.add(new Stop(first, hit)));
        inSecond.forEach(hit -> stops.add(new Stop(second, hit)));
        at = -1;
    }

    /// Goes on, round and round.
    ///
    /// @param step 1 forward, -1 back
    /// @param onScreen the areas to be seen
    Place step(int step, List<? extends Node> onScreen) {
        List<Stop> visible = stops.stream().filter(s -> onScreen.contains(s.area())).toList();
        if (visible.isEmpty()) return new Place(0, 0);
        int before = at < 0 ? -1 : visible.indexOf(stops.get(at));
        int next = before < 0 && step < 0 ? visible.size() - 1 : before + step;
        next = Math.floorMod(next, visible.size());
        if (before >= 0) visible.get(before).area().clearSelection();
        at = stops.indexOf(visible.get(next));
        select(visible.get(next));
        return new Place(next + 1, visible.size());
    }

    private static void select(Stop stop) {
        Range place = stop.hit().place();
        int paragraph = stop.hit().paragraph();
        stop.area()
                .select(
                        TextPos.ofLeading(paragraph, place.start()),
                        TextPos.ofLeading(paragraph, place.end()));
    }
}
