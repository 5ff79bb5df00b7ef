package app.daybreak.ui.notes;

import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The note of the paper on the screen. It is kept as it is typed: one change at a time, and the
/// newest text after that.
public final class NoteModel {
    /// Keeps a note.
    public interface Keeping {
        /// Keeps it, some time.
        ///
        /// @param goingOn false for the first change since the person began to write
        /// @param done told when it is kept or failed
        void keep(ArxivId paper, String text, boolean goingOn, Runnable done);
    }

    private final Library library;
    private final Newest reading;
    private final Keeping keeping;
    private final Runnable written;
    private final Consumer<Exception> failed;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private @Nullable ArxivId paper;
    private String kept = "";
    private boolean known;
    private boolean editSoon;
    private boolean begun;
    private boolean underWay;

    /// Notes of a library.
    ///
    /// @param written told when the person has finished a note
    /// @param failed told when the library cannot answer
    public NoteModel(
            Library library,
            Background background,
            Keeping keeping,
            Runnable written,
            Consumer<Exception> failed) {
        this.library = library;
        reading = new Newest(background);
        this.keeping = keeping;
        this.written = written;
        this.failed = failed;
        text.subscribe(_ -> keep());
    }

    /// The note, in Markdown; what is set here while editing is kept.
    StringProperty textProperty() {
        return text;
    }

    /// Whether the note is being written.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// Begins to write, as soon as it is known what is written there already.
    public void edit() {
        if (paper == null) return;
        editSoon = !known;
        if (!known) return;
        begun = false;
        editing.set(true);
    }

    /// Ends writing.
    public void finish() {
        if (!editing.get()) return;
        editing.set(false);
        if (begun && !underWay) written.run();
    }

    /// Shows the note of a paper, or none.
    public void show(@Nullable ArxivId id) {
        if (id != null && id.equals(paper)) return;
        finish();
        paper = id;
        known = false;
        editSoon = false;
        set("");
        refresh();
    }

    /// Reads the note again because it may have changed, unless it is being written.
    public void refresh() {
        ArxivId asked = paper;
        if (asked == null || editing.get() || underWay) return;
        String before = kept;
        reading.ask(
                () -> library.note(asked),
                found -> {
                    boolean untouched = !editing.get() && !underWay && before.equals(kept);
                    if (asked.equals(paper) && untouched) know(found);
                },
                failed);
    }

    private void know(String note) {
        known = true;
        set(note);
        if (editSoon) edit();
    }

    private void set(String now) {
        kept = now;
        text.set(now);
    }

    private void keep() {
        ArxivId about = paper;
        String now = text.get();
        if (about == null || underWay || now.equals(kept)) return;
        boolean goingOn = begun;
        begun = true;
        kept = now;
        underWay = true;
        keeping.keep(about, now, goingOn, () -> kept(about));
    }

    private void kept(ArxivId about) {
        underWay = false;
        if (about.equals(paper)) keep();
        else if (!known) refresh();
        if (!underWay && !editing.get()) written.run();
    }
}
