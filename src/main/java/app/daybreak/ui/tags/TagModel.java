package app.daybreak.ui.tags;

import app.daybreak.library.Library;
import app.daybreak.library.Overview.TagCount;
import app.daybreak.library.PaperKeys;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The papers that are being tagged, and the tags on offer for what is typed.
public final class TagModel {
    private final Library library;
    private final Newest reading;
    private final BiConsumer<PaperKeys, String> toggle;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<PaperKeys> papers =
            new ReadOnlyObjectWrapper<>(PaperKeys.NONE);
    private final ReadOnlyObjectWrapper<List<TagOffer>> offers =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty typed = new SimpleStringProperty("");
    private List<TagCount> tags = List.of();
    private boolean known;
    private @Nullable Consumer<Optional<TagOffer>> awaited;

    /// Tags of a library.
    ///
    /// @param toggle puts a tag on papers, or takes it off when all carry it
    /// @param failed told when the library cannot answer
    public TagModel(
            Library library,
            Background background,
            BiConsumer<PaperKeys, String> toggle,
            Consumer<Exception> failed) {
        this.library = library;
        reading = new Newest(background);
        this.toggle = toggle;
        this.failed = failed;
        typed.subscribe(_ -> offer());
    }

    /// The papers being tagged; none while nothing is.
    public ReadOnlyObjectProperty<PaperKeys> papersProperty() {
        return papers.getReadOnlyProperty();
    }

    /// What is typed.
    public StringProperty typedProperty() {
        return typed;
    }

    /// The tags that fit what is typed, the best first.
    ReadOnlyObjectProperty<List<TagOffer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// Begins to tag papers.
    public void open(PaperKeys chosen) {
        if (chosen.size() == 0) return;
        tags = List.of();
        known = false;
        awaited = null;
        typed.set("");
        papers.set(chosen);
        refresh();
    }

    /// Stops.
    public void close() {
        reading.forget();
        papers.set(PaperKeys.NONE);
    }

    /// Reads again which tags the papers carry.
    public void refresh() {
        PaperKeys chosen = papers.get();
        if (chosen.size() == 0) return;
        reading.ask(
                () -> library.tagsOf(chosen),
                this::know,
                e -> {
                    awaited = null;
                    failed.accept(e);
                });
    }

    private void know(List<TagCount> now) {
        tags = now;
        known = true;
        offer();
        Consumer<Optional<TagOffer>> wanted = awaited;
        awaited = null;
        if (wanted != null) wanted.accept(offers.get().stream().findFirst());
    }

    /// Before the tags are known nothing is on offer: what seems new may be there.
    private void offer() {
        offers.set(known ? TagOffer.of(tags, typed.get(), papers.get().size()) : List.of());
    }

    /// Puts a tag on the papers, or takes it off when all carry it, and stays for more; before the
    /// tags are known it waits for them and takes the one that fits best.
    void take(Optional<TagOffer> chosen) {
        if (known) chosen.ifPresent(this::take);
        else awaited = this::take;
    }

    /// Does the same, and is done then.
    void takeLast(Optional<TagOffer> chosen) {
        if (!known) {
            awaited = this::takeLast;
        } else if (chosen.isPresent()) {
            take(chosen.get());
            close();
        }
    }

    private void take(TagOffer offer) {
        PaperKeys chosen = papers.get();
        typed.set("");
        toggle.accept(chosen, offer.name());
    }
}
