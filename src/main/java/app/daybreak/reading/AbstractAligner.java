package app.daybreak.reading;

import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Range;

import java.util.List;

/// Cuts the two abstracts of a paper into sentences and finds which belong together. Holds the
/// lexicon: one for all papers. May be used by several threads.
public final class AbstractAligner {
    private final Lexicon lexicon;

    /// With the lexicon that the program brings.
    public AbstractAligner() {
        this(Lexicon.ofProgram());
    }

    AbstractAligner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The abstracts of a paper, aligned. Where one is missing, each sentence of the other is a
    /// pair of its own with one empty side.
    ///
    /// Behind the place where an abstract was cut at its source the sentences of the other are such
    /// pairs, too; the torn sentence belongs to the one that it begins to say.
    ///
    /// @param text the cleaned texts
    /// @param flaws of the texts: which were cut
    public BilingualText align(PaperText text, Flaws flaws) {
        String zh = text.abstractZh();
        String en = text.abstractEn();
        List<Range> zhSentences = Sentences.of(zh);
        List<Range> enSentences = Sentences.of(en);
        Lost lost =
                new Lost(
                        flaws.has(Field.ABSTRACT_ZH, Flaw.TRUNCATED) || Sentences.isTorn(zh),
                        flaws.has(Field.ABSTRACT_EN, Flaw.TRUNCATED) || Sentences.isTorn(en));
        List<Pair> pairs =
                Aligner.align(lexicon, texts(zh, zhSentences), texts(en, enSentences), lost);
        return new BilingualText(zh, en, zhSentences, enSentences, pairs);
    }

    /// The word around a character of a text in either language, as far as the lexicon knows it.
    public Range wordAt(String text, int index) {
        return WordBounds.of(text, index, lexicon::isMeant);
    }

    private static List<String> texts(String text, List<Range> sentences) {
        return sentences.stream().map(range -> range.of(text)).toList();
    }
}
