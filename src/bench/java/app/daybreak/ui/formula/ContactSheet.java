package app.daybreak.ui.formula;

import app.daybreak.formula.Piece;
import app.daybreak.ui.Picture;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Pictures of formulas in a line of text, each beside its source.
final class ContactSheet {
    private static final int PER_SHEET = 60;
    private static final int LONGEST = 90;

    private final Typesetter typesetter = new Typesetter();

    private ContactSheet() {}

    /// @param to `sheet` writes `sheet-1.png` and so on
    static void draw(List<Piece.Formula> formulas, Path to) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                new ContactSheet().sheets(formulas, to);
                done.complete(true);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
    }

    private void sheets(List<Piece.Formula> formulas, Path to) throws IOException {
        for (int from = 0, sheet = 1; from < formulas.size(); from += PER_SHEET, sheet++) {
            int end = Math.min(formulas.size(), from + PER_SHEET);
            Path file = to.resolveSibling(to.getFileName() + "-" + sheet + ".png");
            Files.write(file, sheet(formulas.subList(from, end)));
        }
    }

    private byte[] sheet(List<Piece.Formula> formulas) {
        GridPane grid = new GridPane(16, 6);
        grid.setStyle("-fx-padding: 10px; -fx-background-color: white;");
        for (int i = 0; i < 2; i++) {
            grid.getColumnConstraints().addAll(column(430), column(350));
        }
        for (int i = 0; i < formulas.size(); i++) {
            Piece.Formula formula = formulas.get(i);
            grid.addRow(i / 2, line(formula), source(formula.tex()));
        }
        Scene scene = new Scene(grid);
        return Picture.png(scene.snapshot(null));
    }

    private static ColumnConstraints column(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private Node line(Piece.Formula formula) {
        Node set =
                typesetter
                        .set(formula.tex(), formula.display())
                        .<Node>map(s -> new FormulaNode(s, formula.tex(), "formula"))
                        .orElseGet(() -> source("✗"));
        set.setStyle("-fx-font-size: 16px; -fx-fill: #222222;");
        return new TextFlow(text("bound 界 "), set, text(" 的 gap xH"));
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.setFont(Font.font("Noto Sans CJK SC", 16));
        return text;
    }

    private static Text source(String tex) {
        Text text = new Text(tex.length() > LONGEST ? tex.substring(0, LONGEST) + "…" : tex);
        text.setFont(Font.font("Monospaced", 11));
        text.setWrappingWidth(340);
        return text;
    }
}
