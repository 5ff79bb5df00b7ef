package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.query.Column;
import app.daybreak.query.Hits;
import app.daybreak.query.Occurrences;
import app.daybreak.query.Range;
import app.daybreak.query.Search;
import app.daybreak.settings.ReaderLayout;
import app.daybreak.ui.reader.ReaderColumn.Spot;
import app.daybreak.ui.text.MarkKind;
import app.daybreak.ui.text.TextSelection;
import app.daybreak.wording.Messages;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// A paper: its header above, its texts in both languages in one or two panes below.
public final class ReaderPane extends StackPane {
    /// While somebody types the list comes first; the paper that stays is marked when they pause.
    private static final Duration CALM = Duration.millis(120);

    /// In font sizes: forty Chinese characters, or some eighty letters.
    private static final double MEASURE = 40;

    private static final double LINE = 40;

    /// In pixels: a lower pane has a header of fewer lines, and no room for two panes of text where
    /// it is narrow too.
    private static final double LOW = 500;

    /// In pixels: in a narrower pane the two languages lie one above the other.
    private static final double NARROW = 340;

    /// Titles of a larger text are no larger, so that there is room for it.
    private static final double LARGEST_TITLE = 25;

    /// A longer selection is not what somebody wants to search for.
    private static final int LONGEST_WORDS = 60;

    /// The order in which a paper is read.
    private static final List<Field> READ =
            List.of(Field.TLDR_ZH, Field.ABSTRACT_ZH, Field.TLDR_EN, Field.ABSTRACT_EN);

    private final ReaderModel model;
    private final ReaderActions actions;
    private final Messages messages;
    private final ReaderHeader header;
    private final ReaderColumn chinese;
    private final ReaderColumn english;
    private final ReaderColumn both;
    private final SplitPane panes = new SplitPane();
    private final VBox paperView;
    private final Label nothing;
    private final DoubleProperty divider = new SimpleDoubleProperty(0.5);

    private final SentencePointer sentences = new SentencePointer(this::onScreen);
    private final ScrollTogether together;
    private final HitWalk hits = new HitWalk();
    private final FindBar find;
    private final PauseTransition calm = new PauseTransition(CALM);
    private @Nullable ReadyPaper shown;
    private boolean tight; // whether two panes would leave each a line or two

    /// A reader that shows a model.
    public ReaderPane(ReaderModel model, ReaderActions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        header = new ReaderHeader(actions, messages);
        chinese = column("chinese", "reader.chinese");
        english = column("english", "reader.english");
        both = column("both", "reader.both");
        together = new ScrollTogether(chinese, english);
        nothing = new Label(messages.text("reader.nothing"));
        nothing.getStyleClass().add("empty-note");
        find =
                new FindBar(
                        this::found,
                        step -> hits.step(step, onScreen()),
                        () -> onScreen().getFirst().view().requestFocus(),
                        messages);
        paperView = new VBox(header, find, panes);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getStyleClass().add("reader");
        getChildren().addAll(nothing, paperView);
        addEventFilter(ScrollEvent.SCROLL, this::zoom);
        model.zoomProperty().subscribe(_ -> resize());
        heightProperty().map(height -> height.doubleValue() < LOW).subscribe(header::setCompact);
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
        model.readyProperty().subscribe(this::show);
        model.layoutProperty().subscribe(_ -> layOut());
        model.searchProperty().subscribe((_, _) -> calm.playFromStart());
        calm.setOnFinished(_ -> markHits());
    }

    private ReaderColumn column(String id, String key) {
        ReaderColumn column = new ReaderColumn(id, messages.text(key), model::wordAt);
        sentences.follow(column);
        TextSelection selection = column.view().selection();
        selection.stretchProperty().subscribe((_, _) -> selectOnlyIn(selection));
        column.view().setOnContextMenuRequested(event -> offer(column, event));
        return column;
    }

    /// Copying would not know which of two selections is meant.
    private void selectOnlyIn(TextSelection selection) {
        if (selection.isEmpty()) return;
        for (ReaderColumn each : onScreen()) {
            TextSelection other = each.view().selection();
            if (other != selection && !other.isEmpty()) other.clear();
        }
    }

    /// The share of the first pane, 0 to 1.
    public DoubleProperty dividerProperty() {
        return divider;
    }

    private List<ReaderColumn> onScreen() {
        return switch (model.layoutProperty().get()) {
            case SIDE_BY_SIDE, STACKED -> tight ? List.of(both) : List.of(chinese, english);
            case INTERLEAVED -> List.of(both);
            case CHINESE -> List.of(chinese);
            case ENGLISH -> List.of(english);
        };
    }

    private void show(@Nullable ReadyPaper ready) {
        nothing.setVisible(ready == null);
        paperView.setVisible(ready != null);
        if (ready == null) {
            shown = null;
            hits.clear();
            header.clear();
            return;
        }
        if (shown != null && shown.looksLike(ready)) {
            shown = ready; // a star must not scroll the text or drop a selection
            header.show(ready, model.searchProperty().get());
            return;
        }
        boolean same = shown != null && shown.paper().id().equals(ready.paper().id());
        shown = ready;
        compose(ready, same);
    }

    private void compose(ReadyPaper ready, boolean same) {
        double measure = MEASURE * model.fontSize();
        for (ReaderColumn column : onScreen()) {
            double before = column.view().getVvalue();
            column.show(passages(column, ready), measure);
            column.view().setVvalue(same ? before : 0);
        }
        together.over(ready.sentences());
        sentences.over(ready.sentences());
        calm.stop();
        markHits();
    }

    private List<Passage> passages(ReaderColumn column, ReadyPaper ready) {
        if (column == both) return PageComposer.interleaved(ready, messages);
        return column == chinese
                ? PageComposer.chinese(ready, messages)
                : PageComposer.english(ready, messages);
    }

    private void markHits() {
        hits.clear();
        if (shown == null) return;
        Search search = model.searchProperty().get();
        header.show(shown, search);
        for (Field field : READ) {
            String text = shown.paper().text().get(field);
            List<Range> places =
                    find.words().isBlank()
                            ? Hits.of(search, Column.of(field), text)
                            : Occurrences.of(find.words(), text);
            hits.add(field, places);
            for (ReaderColumn column : onScreen()) {
                column.mark(MarkKind.HIT, field, places);
                column.mark(MarkKind.FOUND, field, List.of());
            }
        }
        find.tell(hits.start(onScreen()));
    }

    private void found() {
        markHits();
        if (!find.words().isBlank()) find.tell(hits.step(1, onScreen()));
    }

    /// Asks for words to find in the text.
    public void find() {
        if (shown != null) find.open();
    }

    /// Shows where the paper comes from and how it was revised.
    public void showFacts() {
        header.showFacts();
    }

    /// Puts text into the clipboard.
    ///
    /// @return whether there was any
    public boolean copy(CopyForm form) {
        if (shown == null) return false;
        Clipboard.getSystemClipboard().setContent(new ReaderCopy(shown, onScreen()).content(form));
        return true;
    }

    private void offer(ReaderColumn column, ContextMenuEvent event) {
        new ReaderContextMenu(
                        words(column, event), this::copy, actions.search(), this::find, messages)
                .show(column.view(), event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private String words(ReaderColumn column, ContextMenuEvent event) {
        String selected = column.view().selection().text().strip();
        if (!selected.isEmpty() && selected.length() <= LONGEST_WORDS && !selected.contains("\n")) {
            return selected;
        }
        Spot spot = column.spotAt(event.getSceneX(), event.getSceneY());
        if (spot == null || shown == null) return "";
        String text = shown.paper().text().get(spot.field());
        return text.isEmpty() ? "" : model.wordAt(text, spot.offset()).of(text).strip();
    }

    /// Goes to the next (1) or previous (-1) hit in what is on the screen, and from the last on to
    /// the first.
    public HitWalk.Place nextHit(int step) {
        if (shown == null) return new HitWalk.Place(0, 0);
        if (calm.getStatus() == Animation.Status.RUNNING) {
            calm.stop();
            markHits();
        }
        HitWalk.Place place = hits.step(step, onScreen());
        find.tell(place);
        return place;
    }

    /// Goes to the next (1) or previous (-1) sentence.
    public void nextSentence(int step) {
        sentences.step(step);
    }

    /// Two languages are read in one column where there is no room for two.
    private void fit() {
        boolean now = isNarrow() && getHeight() < LOW;
        if (now == tight) {
            turn();
        } else {
            tight = now;
            if (model.layoutProperty().get().isOfTwoPanes()) layOut();
        }
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW;
    }

    private void turn() {
        boolean stacked = model.layoutProperty().get() == ReaderLayout.STACKED;
        panes.setOrientation(stacked || isNarrow() ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    }

    private void layOut() {
        turn();
        panes.getItems().setAll(onScreen().stream().map(ReaderColumn::view).toList());
        if (shown != null) compose(shown, true);
        if (panes.getItems().size() != 2) return;
        panes.getDividers().getFirst().positionProperty().bindBidirectional(divider);
    }

    private void resize() {
        paperView.setStyle("-fx-font-size: " + model.fontSize() + "px");
        header.setTitleSize(Math.min(model.fontSize(), LARGEST_TITLE));
        if (shown != null) compose(shown, true);
    }

    private void zoom(ScrollEvent event) {
        if (!event.isShortcutDown() || event.getDeltaY() == 0) return;
        model.zoom(event.getDeltaY() > 0 ? 1 : -1);
        event.consume();
    }

    /// Scrolls the text down (1) or up (-1) by almost a page.
    ///
    /// @return whether there was anything left to scroll
    public boolean scroll(int direction) {
        if (shown == null) return false;
        var view =
                onScreen().stream()
                        .map(ReaderColumn::view)
                        .max(Comparator.comparingDouble(v -> v.hidden()))
                        .orElseThrow();
        double before = view.scrolled();
        double page = Math.max(LINE, view.getViewportBounds().getHeight() - LINE);
        view.scrollTo(before + direction * page);
        return Math.abs(view.scrolled() - before) > 1;
    }
}
