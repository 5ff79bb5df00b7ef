package app.daybreak.bench;

import app.daybreak.reading.AlignmentBench;
import app.daybreak.reading.LexiconMaker;
import app.daybreak.ui.ReadingBench;
import app.daybreak.ui.YearBench;
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
            case "alignment" -> AlignmentBench.main(rest);
            case "formulas" -> FormulaBench.main(rest);
            case "import" -> ImportBench.main(rest);
            case "lexicon" -> LexiconMaker.main(rest);
            case "make" -> LibraryMaker.main(rest);
            case "reading" -> ReadingBench.main(rest);
            case "search" -> SearchBench.main(rest);
            case "similar" -> SimilarBench.main(rest);
            case "start" -> StartBench.main(rest);
            case "write" -> WriteBench.main(rest);
            case "year" -> YearBench.main(rest);
            default ->
                    throw new IllegalArgumentException(
                            "alignment, formulas, import, lexicon, make, reading, search, similar, start, write or year: "
                                    + words[0]);
        }
    }
}
