package app.daybreak.ui.reader;

import app.daybreak.paper.Field;
import app.daybreak.paper.Paper;
import app.daybreak.reading.BilingualText;
import app.daybreak.ui.formula.SetFormulas;

import java.util.Arrays;
import java.util.List;

/// A paper with all that is worked out before it is shown.
///
/// @param sentences of both abstracts; without any until they are known
/// @param formulas of all texts
/// @param complete whether sentences and formulas are there; at the program's start they come later
public record ReadyPaper(
        Paper paper, BilingualText sentences, SetFormulas formulas, boolean complete) {

    /// A paper that is shown before its formulas are set.
    static ReadyPaper first(Paper paper) {
        BilingualText none =
                new BilingualText(
                        paper.text().abstractZh(),
                        paper.text().abstractEn(),
                        List.of(),
                        List.of(),
                        List.of());
        return new ReadyPaper(paper, none, SetFormulas.NONE, false);
    }

    /// All texts of a paper.
    static List<String> texts(Paper paper) {
        return Arrays.stream(Field.values()).map(paper.text()::get).toList();
    }

    /// Whether a paper has the same texts, so that what was worked out holds for it too.
    boolean hasTextsOf(Paper other) {
        return paper.id().equals(other.id()) && paper.text().equals(other.text());
    }

    /// The same with what a person did meanwhile.
    ReadyPaper with(Paper now) {
        return new ReadyPaper(now, sentences, formulas, complete);
    }

    /// Whether both look the same, hits apart; stars and tags may differ.
    boolean looksLike(ReadyPaper other) {
        return complete == other.complete
                && hasTextsOf(other.paper)
                && paper.flaws().equals(other.paper.flaws());
    }
}
