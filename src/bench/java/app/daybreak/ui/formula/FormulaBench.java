package app.daybreak.ui.formula;

import app.daybreak.formula.Formulas;
import app.daybreak.formula.Piece;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Sets every formula of the papers below a folder, says how many were set and why the others were
/// not, and draws some of them as the reader does, each beside its source, for somebody to look at.
///
/// Arguments: the folder; how many formulas to draw; where the pictures go.
public final class FormulaBench {
    private final Typesetter typesetter = new Typesetter();
    private final Map<Piece.Formula, Integer> found = new LinkedHashMap<>();
    private int words;

    private FormulaBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        FormulaBench bench = new FormulaBench();
        for (String text : FormulaTexts.below(Path.of(arguments[0]))) bench.find(text);
        bench.first();
        bench.setAll();
        int drawn = Integer.parseInt(arguments[1]);
        if (drawn > 0) ContactSheet.draw(bench.some(drawn), Path.of(arguments[2]));
        System.exit(0);
    }

    private void find(String text) {
        for (Piece piece : Formulas.in(text)) {
            if (piece instanceof Piece.Styled) words++;
            if (!(piece instanceof Piece.Formula formula)) continue;
            // Where it stands does not matter.
            var same = new Piece.Formula(0, 0, formula.tex(), formula.display(), formula.cut());
            found.merge(same, 1, Integer::sum);
        }
    }

    private void first() {
        long start = System.nanoTime();
        typesetter.set("x", false);
        System.out.printf("the first: %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    private void setAll() {
        int all = 0;
        int set = 0;
        Map<String, Integer> causes = new TreeMap<>();
        long start = System.nanoTime();
        for (var entry : found.entrySet()) {
            Piece.Formula formula = entry.getKey();
            all += entry.getValue();
            if (typesetter.set(formula.tex(), formula.display()).isPresent()) {
                set += entry.getValue();
            } else {
                String cause = formula.cut() ? "cut" : Cause.of(formula.tex());
                causes.merge(cause + "   " + formula.tex(), entry.getValue(), Integer::sum);
            }
        }
        double each = (System.nanoTime() - start) / 1e6 / found.size();
        System.out.printf(
                "%,d formulas, %,d distinct, %,d more are words: %,d set, %.2f %%, %.2f ms each%n",
                all, found.size(), words, set, 100.0 * set / all, each);
        causes.forEach((cause, count) -> System.out.printf("%6d  %s%n", count, cause));
    }

    /// Some of the formulas that differ, seeded.
    private List<Piece.Formula> some(int count) {
        List<Piece.Formula> all = new ArrayList<>(found.keySet());
        Collections.shuffle(all, new Random(1));
        return all.subList(0, Math.min(count, all.size()));
    }
}
