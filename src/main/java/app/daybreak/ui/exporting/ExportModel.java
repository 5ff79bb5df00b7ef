package app.daybreak.ui.exporting;

import app.daybreak.citing.CitationForm;
import app.daybreak.exporting.Export;
import app.daybreak.exporting.ExportForm;
import app.daybreak.exporting.ExportFormat;
import app.daybreak.exporting.ExportOptions;
import app.daybreak.exporting.OwnTemplate;
import app.daybreak.exporting.TargetFile;
import app.daybreak.exporting.Templates;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.task.Background;
import app.daybreak.task.Background.Work;
import app.daybreak.task.Newest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// An export that is being chosen, with a look at what it will be, and one under way.
public final class ExportModel {
    /// Papers of the preview.
    static final int SHOWN = 3;

    /// The most papers that are cited in the clipboard.
    static final int CITED = 1000;

    private static final int LONGEST = 30_000;
    private static final int STEP = 100;

    /// The first papers as they will be written.
    ///
    /// @param papers how many there are in all
    /// @param text of the first ones
    /// @param whole whether that is everything
    public record Preview(int papers, String text, boolean whole) {
        static final Preview NOTHING = new Preview(0, "", true);
    }

    /// How far an export is.
    public record Progress(int done, int papers) {}

    private final Library library;
    private final Chosen.From from;
    private final Background reading;
    private final Newest looking;
    private final Background writing;
    private final Consumer<Exception> failed;
    private final ObjectProperty<Chosen> chosen = new SimpleObjectProperty<>(Chosen.LISTED);
    private final ObjectProperty<ExportForm> form = new SimpleObjectProperty<>(ExportFormat.bibtex);
    private final ReadOnlyObjectWrapper<List<OwnTemplate>> templates =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty byteOrderMark = new SimpleBooleanProperty(true);
    private final BooleanProperty marks = new SimpleBooleanProperty();
    private final BooleanProperty overwrite = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean stop = new AtomicBoolean();

    /// Exports from a library.
    ///
    /// @param reading reads a few papers
    /// @param writing writes files
    /// @param failed told when the library cannot answer
    public ExportModel(
            Library library,
            Chosen.From from,
            Background reading,
            Background writing,
            Consumer<Exception> failed) {
        this.library = library;
        this.from = from;
        this.reading = reading;
        looking = new Newest(reading);
        this.writing = writing;
        this.failed = failed;
        for (Property<?> each : List.of(chosen, form, byteOrderMark, marks, overwrite, open)) {
            each.subscribe(_ -> look());
        }
    }

    /// Which papers.
    public ObjectProperty<Chosen> chosenProperty() {
        return chosen;
    }

    /// What they are written as.
    public ObjectProperty<ExportForm> formProperty() {
        return form;
    }

    /// The forms that the person made.
    public ReadOnlyObjectProperty<List<OwnTemplate>> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    /// Reads the forms that the person made; the one that is chosen is shown as it is now.
    public void readTemplates() {
        reading.run(new Templates(library.folder())::all, this::know, failed);
    }

    private void know(List<OwnTemplate> now) {
        if (now.equals(templates.get())) return;
        ExportForm before = form.get();
        templates.set(now);
        if (!(before instanceof OwnTemplate own)) return;
        form.set(
                now.stream()
                        .map(ExportForm.class::cast)
                        .filter(each -> each instanceof OwnTemplate t && t.isSameFile(own))
                        .findFirst()
                        .orElse(ExportFormat.bibtex));
    }

    /// Makes the folder of templates where there is none.
    ///
    /// @param made told where it is
    public void makeTemplates(Consumer<Path> made) {
        reading.run(
                new Templates(library.folder())::make,
                folder -> {
                    made.accept(folder);
                    readTemplates();
                },
                failed);
    }

    /// Whether a table begins with a byte order mark, without which Excel misreads Chinese.
    public BooleanProperty byteOrderMarkProperty() {
        return byteOrderMark;
    }

    /// Whether JSON Lines tell what the person did.
    public BooleanProperty marksProperty() {
        return marks;
    }

    /// Whether notes that are there already are written again.
    public BooleanProperty overwriteProperty() {
        return overwrite;
    }

    /// Whether the preview is to be seen; it is made only then.
    public BooleanProperty openProperty() {
        return open;
    }

    /// How it will look.
    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How far the export under way is, or null when there is none.
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What came of the last export, or null before the first and while one is under way.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// How many papers are selected.
    public int selected() {
        return from.selected().get().size();
    }

    /// Looks again, because other papers are selected or listed.
    public void look() {
        if (!open.get()) {
            looking.forget();
            return;
        }
        Work<PaperKeys> papers = chosen.get().papers(from, library);
        Export export = export();
        looking.ask(() -> preview(export, papers.run()), preview::set, failed);
    }

    private static Preview preview(Export export, PaperKeys papers) throws Exception {
        StringWriter text = new StringWriter();
        export.onto(text, export.library().papers(papers.page(0, SHOWN)));
        boolean whole = papers.size() <= SHOWN && text.getBuffer().length() <= LONGEST;
        String shown = text.toString().replace("\uFEFF", "").replace("\r\n", "\n");
        return new Preview(papers.size(), first(shown), whole);
    }

    private static String first(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private Export export() {
        ExportOptions options =
                new ExportOptions(byteOrderMark.get(), marks.get(), overwrite.get());
        return new Export(library, form.get(), options);
    }

    /// Whether the form is many files in a folder.
    public boolean needsFolder() {
        return form.get() == ExportFormat.notes;
    }

    /// Writes what is chosen; one export at a time.
    public void write(Path target) {
        if (progress.get() != null) return;
        outcome.set(null);
        progress.set(new Progress(0, 0));
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        Work<PaperKeys> papers = chosen.get().papers(from, library);
        Export export = export();
        writing.run(
                () -> written(export, target, papers.run(), mine),
                this::ended,
                e ->
                        ended(
                                e instanceof Export.Stopped
                                        ? new Outcome.Stopped(export.form() == ExportFormat.notes)
                                        : new Outcome.Failed(target, e)));
    }

    private Outcome written(Export export, Path target, PaperKeys papers, AtomicBoolean stopped)
            throws Exception {
        if (TargetFile.isOwn(target, library.folder())) {
            return new Outcome.Refused(target);
        }
        int all = papers.size();
        int kept = export.into(target, papers, done -> tell(done, all) && !stopped.get());
        return new Outcome.Written(target, all - kept, kept);
    }

    private boolean tell(int done, int all) {
        if (done % STEP == 0) writing.show(() -> tell(new Progress(done, all)));
        return true;
    }

    private void tell(Progress now) {
        if (progress.get() != null) progress.set(now);
    }

    private void ended(Outcome now) {
        progress.set(null);
        outcome.set(now);
    }

    /// Stops the export under way.
    public void cancel() {
        stop.set(true);
    }

    /// Cites the papers that are selected, the first thousand of them.
    ///
    /// @param cited takes the text and how many papers are in it
    public void cite(CitationForm as, Cited cited) {
        PaperKeys papers = from.selected().get();
        if (papers.size() == 0) return;
        List<ArxivId> first = papers.page(0, CITED);
        reading.run(
                () -> as.text(library.papers(first)),
                text -> cited.take(text, first.size(), papers.size()),
                failed);
    }

    /// Takes what is to be copied.
    public interface Cited {
        /// Takes it.
        ///
        /// @param papers how many are in the text
        /// @param selected how many were asked for
        void take(String text, int papers, int selected);
    }
}
