package app.daybreak.ui.text;

import app.daybreak.formula.Piece;
import app.daybreak.formula.ShownText;
import app.daybreak.query.Range;
import app.daybreak.ui.formula.FormulaNode;
import app.daybreak.ui.formula.SetFormulas;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A paragraph: a text with its formulas set, and marks drawn behind it. Marks are shapes, so that
/// to mark something is to draw and not to lay out.
///
/// Two kinds of offsets are spoken of: those of the *source*, which is the text as given, and those
/// of what is *shown*, in which a formula is one character.
public final class TextBlock extends Region {
    /// What stands in a text flow's characters for a node.
    private static final String NODE = "\ufffc";

    private final TextFlow flow = new TextFlow();
    private final Map<MarkKind, Path> paths = new EnumMap<>(MarkKind.class);
    private final Map<MarkKind, List<Range>> marks = new EnumMap<>(MarkKind.class);
    private final Path line = path("hit-line");
    private final List<String> styles;
    private final ShownText shown;
    private final String note;

    /// A paragraph.
    ///
    /// @param source its text
    /// @param formulas its formulas, set
    /// @param note what the program says behind it, or empty
    /// @param styles the style classes of its words
    public TextBlock(String source, SetFormulas formulas, String note, String... styles) {
        this.styles = List.of(styles);
        this.note = note;
        shown = ShownText.of(source, formula -> room(formula, formulas, source));
        getStyleClass().add("text-block");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(source + note);
        flow.getStyleClass().addAll(styles);
        for (MarkKind kind : MarkKind.values()) paths.put(kind, path(kind.style()));
        getChildren().addAll(paths.values());
        getChildren().addAll(flow, line);
        fill(formulas);
    }

    private static String room(Piece.Formula formula, SetFormulas formulas, String source) {
        return formulas.of(formula).isPresent()
                ? NODE
                : source.substring(formula.start(), formula.end());
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private void fill(SetFormulas formulas) {
        List<Node> nodes = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String look = "";
        for (int i = 0; i < shown.pieces().size(); i++) {
            Piece piece = shown.pieces().get(i);
            String next = piece instanceof Piece.Styled styled ? styled.look().code() : "";
            boolean isNode = piece instanceof Piece.Formula && shown.shown(i).equals(NODE);
            if (isNode || !next.equals(look)) {
                words(words, look, nodes);
                look = next;
            }
            if (isNode) nodes.add(node((Piece.Formula) piece, formulas));
            else words.append(shown.shown(i));
        }
        words(words, look, nodes);
        if (!note.isEmpty()) nodes.add(text(note, List.of("reader-note")));
        flow.getChildren().setAll(nodes);
    }

    private void words(StringBuilder words, String look, List<Node> nodes) {
        if (words.isEmpty()) return;
        List<String> all = new ArrayList<>(styles);
        if (!look.isEmpty()) all.add("tex-" + look);
        nodes.add(text(words.toString(), all));
        words.setLength(0);
    }

    private static Text text(String words, List<String> styles) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        return text;
    }

    private Node node(Piece.Formula formula, SetFormulas formulas) {
        String tex = "$" + formula.tex() + "$";
        return new FormulaNode(
                formulas.of(formula).orElseThrow(), tex, styles.toArray(String[]::new));
    }

    /// How many characters are shown, the note's too.
    public int length() {
        return shown.text().length() + note.length();
    }

    /// What is shown, with U+FFFC for a formula.
    public String text() {
        return shown.text() + note;
    }

    /// The source of what is shown between two places; of the note, its words.
    public String source(int from, int to) {
        int end = shown.text().length();
        String words = to > end ? note.substring(Math.max(from, end) - end, to - end) : "";
        return shown.source(Math.min(from, end), Math.min(to, end)) + words;
    }

    /// Where a stretch of the source is shown.
    public Range shown(Range source) {
        int start = shown.start(source.start());
        return new Range(start, Math.max(start, shown.end(source.end())));
    }

    /// The index in the source of a character that is shown.
    public int sourceIndex(int offset) {
        return shown.sourceIndex(offset);
    }

    /// Marks stretches of what is shown, instead of those that were marked in this way before.
    public void mark(MarkKind kind, List<Range> places) {
        if (places.equals(marked(kind))) return;
        marks.put(kind, List.copyOf(places));
        setNeedsLayout(true); // of this block alone: no size changes
    }

    /// What is marked in a way, in characters that are shown.
    public List<Range> marked(MarkKind kind) {
        return marks.getOrDefault(kind, List.of());
    }

    /// The place next to a point, as a caret would stand.
    ///
    /// @param x in this block's coordinates
    /// @param y in this block's coordinates
    public int insertionAt(double x, double y) {
        return Math.min(hit(x, y).getInsertionIndex(), length());
    }

    /// The character under a point, or the nearest in its line.
    public int characterAt(double x, double y) {
        return Math.clamp(hit(x, y).getCharIndex(), 0, Math.max(0, length() - 1));
    }

    private HitInfo hit(double x, double y) {
        return flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
    }

    /// The upper edge of the line in which a character is shown, in this block's coordinates.
    public double top(int offset) {
        return flow.getLayoutY() + edge(offset).getMinY();
    }

    /// The lower edge of the line in which a character is shown, in this block's coordinates.
    public double bottom(int offset) {
        return flow.getLayoutY() + edge(offset).getMaxY();
    }

    private Bounds edge(int offset) {
        int at = Math.clamp(offset, 0, Math.max(0, length() - 1));
        Path shape = new Path(flow.getRangeShape(at, Math.min(at + 1, length()), true));
        return shape.getLayoutBounds();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        flow.resizeRelocate(
                left,
                top,
                getWidth() - left - snappedRightInset(),
                getHeight() - top - snappedBottomInset());
        flow.layout(); // now, because marks hang on where the lines break
        paths.forEach(this::draw);
    }

    private void draw(MarkKind kind, Path back) {
        List<PathElement> shapes = new ArrayList<>();
        List<PathElement> lines = new ArrayList<>();
        boolean whole = kind == MarkKind.SENTENCE || kind == MarkKind.SELECTION;
        for (Range place : marked(kind)) {
            int end = Math.min(place.end(), length());
            if (place.start() >= end) continue;
            shapes.addAll(List.of(flow.getRangeShape(place.start(), end, whole)));
            lines.addAll(List.of(flow.getUnderlineShape(place.start(), end)));
        }
        put(back, shapes);
        if (kind == MarkKind.HIT) put(line, lines);
    }

    private void put(Path path, List<PathElement> elements) {
        if (elements.isEmpty() && path.getElements().isEmpty()) return;
        path.getElements().setAll(elements);
        path.setLayoutX(flow.getLayoutX());
        path.setLayoutY(flow.getLayoutY());
    }
}
