package app.daybreak.ui.reader;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Search;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.wording.Messages;

import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// A paper: its header above, the Chinese summary and the English abstract in two panes below.
public final class ReaderPane extends StackPane {
    /// While somebody types the list comes first; the paper that stays is marked when they pause.
    private static final Duration CALM = Duration.millis(120);

    private final ReaderModel model;
    private final ReaderText text;
    private final ReaderHeader header;
    private final RichTextArea chinese;
    private final RichTextArea english;
    private final SplitPane panes = new SplitPane();
    private final VBox paperView;
    private final Label nothing;
    private final DoubleProperty divider = new SimpleDoubleProperty(0.5);

    private final HitWalk hits = new HitWalk();
    private final PauseTransition calm = new PauseTransition(CALM);
    private @Nullable Page shown;

    /// What the two areas depend on.
    private record Page(ArxivId id, PaperText text, Flaws flaws, Search search) {}

    /// A reader that shows a model.
    public ReaderPane(ReaderModel model, ReaderActions actions, Messages messages) {
        this.model = model;
        text = new ReaderText(model.typesetter(), messages);
        header = new ReaderHeader(actions, messages);
        chinese = area("chinese", messages.text("reader.chinese"));
        english = area("english", messages.text("reader.english"));
        nothing = new Label(messages.text("reader.nothing"));
        nothing.getStyleClass().add("empty-note");
        paperView = new VBox(header, panes);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getStyleClass().add("reader");
        getChildren().addAll(nothing, paperView);
        model.paperProperty().subscribe(this::show);
        model.layoutProperty().subscribe(this::layOut);
        model.searchProperty().subscribe((_, _) -> calm.playFromStart());
        calm.setOnFinished(_ -> show(model.paperProperty().get()));
    }

    private static RichTextArea area(String id, String name) {
        RichTextArea area = new RichTextArea();
        area.setId(id);
        area.setAccessibleText(name);
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(false);
        area.setContentPadding(new Insets(12, 20, 20, 20));
        area.getStyleClass().add("reader-area");
        return area;
    }

    /// The share of the first pane, 0 to 1.
    public DoubleProperty dividerProperty() {
        return divider;
    }

    private void show(@Nullable Paper paper) {
        nothing.setVisible(paper == null);
        paperView.setVisible(paper != null);
        if (paper == null) return;
        Search search = model.searchProperty().get();
        header.show(paper, search);
        Page page = new Page(paper.id(), paper.text(), paper.flaws(), search);
        if (page.equals(shown)) return; // a star must not scroll the text or drop a selection
        boolean same = shown != null && shown.id().equals(page.id());
        shown = page;
        ReaderText.Marked zh = text.chinese(paper, search);
        ReaderText.Marked en = text.english(paper, search);
        put(chinese, zh, same);
        put(english, en, same);
        hits.over(chinese, zh.hits(), english, en.hits());
    }

    private static void put(RichTextArea area, ReaderText.Marked text, boolean same) {
        TextPos caret = same ? area.getCaretPosition() : null;
        area.setModel(text.text());
        area.getInputMap()
                .registerFunction(RichTextArea.Tag.COPY, () -> SourceCopy.copy(area, text));
        if (caret == null) area.moveDocumentStart();
        else area.select(caret);
    }

    /// Goes to the next (1) or previous (-1) hit in what is on the screen, and from the last on to
    /// the first.
    public HitWalk.Place nextHit(int step) {
        calm.stop();
        show(model.paperProperty().get());
        return hits.step(step, panes.getItems());
    }

    private void layOut(ReaderLayout layout) {
        if (panes.getItems().size() == 2) divider.set(panes.getDividerPositions()[0]);
        panes.setOrientation(
                layout == ReaderLayout.STACKED ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        panes.getItems()
                .setAll(
                        switch (layout) {
                            case SIDE_BY_SIDE, STACKED -> new Node[] {chinese, english};
                            case CHINESE -> new Node[] {chinese};
                            case ENGLISH -> new Node[] {english};
                        });
        if (panes.getItems().size() == 2) {
            panes.setDividerPositions(divider.get());
            panes.getDividers()
                    .getFirst()
                    .positionProperty()
                    .subscribe(p -> divider.set(p.doubleValue()));
        }
    }

    /// Scrolls the text down (1) or up (-1) by almost a page.
    ///
    /// @return whether there was anything left to scroll
    public boolean scroll(int direction) {
        ReaderLayout layout = model.layoutProperty().get();
        RichTextArea area = layout == ReaderLayout.ENGLISH ? english : chinese;
        TextPos before = area.getCaretPosition();
        if (direction > 0) area.pageDown();
        else area.pageUp();
        return !Objects.equals(before, area.getCaretPosition());
    }
}
