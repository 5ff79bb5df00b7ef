package app.daybreak.bench;

import app.daybreak.ui.ReadingBench;
import app.daybreak.ui.formula.FormulaBench;

import java.util.Arrays;

/// Runs one benchmark by its name. All arguments come as one, parted by spaces, because Maven can
/// hand on no list.
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String[] words = String.join(" ", arguments).strip().split("\\s+", -1);
        String[] rest = Arrays.copyOfRange(words, 1, words.length);
        switch (words[0]) {
            case "formulas" -> FormulaBench.main(rest);
            case "import" -> ImportBench.main(rest);
            case "make" -> LibraryMaker.main(rest);
            case "reading" -> ReadingBench.main(rest);
            case "search" -> SearchBench.main(rest);
            default ->
                    throw new IllegalArgumentException(
                            "formulas, import, make, reading or search: " + words[0]);
        }
    }
}
