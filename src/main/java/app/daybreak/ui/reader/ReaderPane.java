package app.daybreak.ui.reader;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.wording.Messages;

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

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// A paper: its header above, the Chinese summary and the English abstract in two panes below.
public final class ReaderPane extends StackPane {
    private final ReaderModel model;
    private final ReaderText text;
    private final ReaderHeader header;
    private final RichTextArea chinese;
    private final RichTextArea english;
    private final SplitPane panes = new SplitPane();
    private final VBox paperView;
    private final Label nothing;
    private final DoubleProperty divider = new SimpleDoubleProperty(0.5);

    private @Nullable Page shown;

    /// What the two areas depend on.
    private record Page(ArxivId id, PaperText text, Flaws flaws) {}

    /// A reader that shows a model.
    public ReaderPane(ReaderModel model, ReaderActions actions, Messages messages) {
        this.model = model;
        text = new ReaderText(messages);
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
        header.show(paper);
        Page page = new Page(paper.id(), paper.text(), paper.flaws());
        if (page.equals(shown)) return; // a star must not scroll the text or drop a selection
        shown = page;
        put(chinese, text.chinese(paper));
        put(english, text.english(paper));
    }

    private static void put(RichTextArea area, StyledTextModel text) {
        area.setModel(text);
        area.moveDocumentStart();
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
