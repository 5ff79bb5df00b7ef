package app.daybreak.ui.list;

import app.daybreak.library.PaperKeys;

import javafx.css.PseudoClass;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which places of the list are selected. Immutable; ten thousand neighbours cost no more than one.
///
/// @param places all of them
/// @param anchor where a range begins that is extended, or -1
/// @param chosen the place whose paper is read, or -1; it is among the places unless it was just
///   taken out of them
public record Selection(PlaceSet places, int anchor, int chosen) {
    /// No places.
    public static final Selection NONE = new Selection(PlaceSet.NONE, -1, -1);

    /// The style of a row that is among several selected ones.
    static final PseudoClass AMONG = PseudoClass.getPseudoClass("among-selected");

    /// One place.
    static Selection only(int place) {
        return place < 0 ? NONE : new Selection(PlaceSet.of(place), place, place);
    }

    /// How many papers are selected.
    public int size() {
        return places.size();
    }

    /// Whether a place is one of several that are selected.
    boolean isAmong(int place) {
        return size() > 1 && places.contains(place);
    }

    /// Everything from the anchor to a place, and nothing else.
    Selection extendedTo(int place) {
        int from = anchor < 0 ? place : anchor;
        PlaceSet range = PlaceSet.range(Math.min(from, place), Math.max(from, place) + 1);
        return new Selection(range, from, place);
    }

    /// The same places with one more, or without it; the last one stays.
    Selection toggled(int place) {
        if (size() == 1 && places.contains(place)) return only(place);
        PlaceSet changed =
                places.contains(place)
                        ? places.without(place, place + 1)
                        : places.with(place, place + 1);
        return new Selection(changed, place, place);
    }

    /// Every place of a list; the chosen one stays.
    Selection all(int size) {
        return new Selection(PlaceSet.range(0, size), anchor, chosen);
    }

    /// The selected papers, in the list's order.
    PaperKeys of(PaperKeys keys) {
        return PaperKeys.of(places.stream().mapToLong(place -> keys.get(place).key()).toArray());
    }

    /// The same papers where they are in another list; those that it lacks are left out.
    ///
    /// @param place the chosen place there
    Selection moved(PaperKeys from, PaperKeys to, int place) {
        if (size() <= 1) return only(place);
        if (to.startsWith(from)) return new Selection(places, anchor, place);
        long[] papers = of(from).sorted();
        PlaceSet there =
                PlaceSet.of(
                        IntStream.range(0, to.size())
                                .filter(i -> Arrays.binarySearch(papers, to.get(i).key()) >= 0));
        return new Selection(place < 0 ? there : there.with(place, place + 1), place, place);
    }
}
