package app.daybreak.ui.control;

import app.daybreak.formula.ShownText;
import app.daybreak.query.Range;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import java.util.List;

/// A label with marked places: a colour behind them (style class `hit-back`) and a line below
/// (`hit-line`), so that the colour does not speak alone. What the label has no room for is not
/// marked.
public final class MarkedLabel extends StackPane {
    private final Label label = new Label();
    private final Path back = new Path();
    private final Path line = new Path();
    private List<Range> marked = List.of();

    /// A label with style classes.
    public MarkedLabel(String... styles) {
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        back.getStyleClass().add("hit-back");
        line.getStyleClass().add("hit-line");
        back.setManaged(false);
        line.setManaged(false);
        setMinWidth(0);
        getChildren().addAll(back, label, line);
    }

    /// The label within.
    public Label label() {
        return label;
    }

    /// Shows a text with places of it marked.
    public void show(String text, List<Range> places) {
        label.setText(text);
        marked = places;
        requestLayout();
    }

    /// Shows a paper's text, its formulas said in Unicode, with places of the text marked.
    public void showSaid(String source, List<Range> places) {
        ShownText said = ShownText.plain(source);
        show(
                said.text(),
                places.stream()
                        .map(place -> new Range(said.start(place.start()), said.end(place.end())))
                        .toList());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        back.getElements().clear();
        line.getElements().clear();
        if (marked.isEmpty()) return;
        label.layout(); // now, because what is drawn hangs on where the text breaks
        if (!(label.lookup(".text") instanceof Text text)) return;
        int shown = commonStart(text.getText(), label.getText());
        for (Range range : marked) {
            int end = Math.min(range.end(), shown);
            if (range.start() >= end) continue;
            back.getElements().addAll(text.rangeShape(range.start(), end));
            line.getElements().addAll(text.underlineShape(range.start(), end));
        }
        for (Path path : List.of(back, line)) {
            path.setLayoutX(label.getLayoutX() + text.getLayoutX());
            path.setLayoutY(label.getLayoutY() + text.getLayoutY());
        }
    }

    /// A text cut short ends with dots that the whole text does not have.
    private static int commonStart(String shown, String whole) {
        int most = Math.min(shown.length(), whole.length());
        int i = 0;
        while (i < most && shown.charAt(i) == whole.charAt(i)) i++;
        return i;
    }
}
