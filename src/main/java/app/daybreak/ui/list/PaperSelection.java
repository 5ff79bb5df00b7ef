package app.daybreak.ui.list;

import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Which papers of the list are selected, and which one of them is chosen: the one that is read.
public final class PaperSelection {
    private final Supplier<PaperKeys> keys;
    private final Runnable moved;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ArxivId> selected = new ReadOnlyObjectWrapper<>();

    /// @param keys the papers of the list
    /// @param moved told before something else is selected
    PaperSelection(Supplier<PaperKeys> keys, Runnable moved) {
        this.keys = keys;
        this.moved = moved;
    }

    /// Which places are selected.
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The chosen paper, or null.
    public ReadOnlyObjectProperty<@Nullable ArxivId> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Selection places() {
        return selection.get();
    }

    @Nullable ArxivId paper() {
        return selected.get();
    }

    private int chosen() {
        return selection.get().chosen();
    }

    private int size() {
        return keys.get().size();
    }

    void set(Selection now) {
        moved.run();
        selection.set(now);
        selected.set(now.chosen() < 0 ? null : keys.get().get(now.chosen()));
    }

    /// The selected papers, in the list's order.
    public PaperKeys selectedKeys() {
        return selection.get().of(keys.get());
    }

    /// The papers around the chosen one, which will be wanted next.
    public List<ArxivId> neighbours() {
        int index = chosen();
        return IntStream.of(index + 1, index - 1, index + 2)
                .filter(i -> index >= 0 && i >= 0 && i < size())
                .mapToObj(keys.get()::get)
                .toList();
    }

    /// Chooses the paper at a place and nothing else; out of range chooses none.
    public void choose(int index) {
        set(Selection.only(index < size() ? index : -1));
    }

    /// As [#choose]; out of range is the nearest end.
    public void chooseNearest(int index) {
        if (size() > 0) choose(Math.clamp(index, 0, size() - 1));
    }

    /// Chooses the next paper, or the first when none is chosen.
    public void next() {
        if (chosen() + 1 < size()) choose(chosen() + 1);
    }

    /// Chooses the previous paper.
    public void previous() {
        if (chosen() > 0) choose(chosen() - 1);
    }

    /// Selects everything from where the last choice was made to a place, and chooses that.
    ///
    /// @param index out of range is the nearest end
    public void extendTo(int index) {
        if (size() > 0) set(selection.get().extendedTo(Math.clamp(index, 0, size() - 1)));
    }

    /// As [#extendTo] from the chosen place.
    public void extendBy(int steps) {
        extendTo(chosen() + steps);
    }

    /// Selects one more place and chooses it, or takes it out.
    public void toggle(int index) {
        if (index >= 0 && index < size()) set(selection.get().toggled(index));
    }

    /// Selects every paper of the list; the chosen one stays chosen.
    public void selectAll() {
        if (chosen() < 0) choose(0);
        set(selection.get().all(size()));
    }

    /// Lets go of all but the chosen paper.
    public void collapse() {
        choose(chosen());
    }
}
