package app.daybreak.reading;

import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Range;

import java.util.ArrayList;
import java.util.List;

/// Cuts the two abstracts of a paper into sentences and finds which belong together. Holds the
/// lexicon: one for all papers. May be used by several threads.
public final class AbstractAligner {
    /// Aligning takes time and memory by the product of both. No abstract has so many sentences;
    /// what has is something else that an odd file calls one.
    private static final int MOST = 400;

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
    /// Where there are more than 400 sentences each is a pair of its own.
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
        boolean endless = zhSentences.size() > MOST || enSentences.size() > MOST;
        List<Pair> pairs =
                endless
                        ? alone(zhSentences.size(), enSentences.size())
                        : Aligner.align(
                                lexicon, texts(zh, zhSentences), texts(en, enSentences), lost);
        return new BilingualText(zh, en, zhSentences, enSentences, pairs);
    }

    private static List<Pair> alone(int zh, int en) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < zh; i++) pairs.add(new Pair(i, i + 1, 0, 0));
        for (int i = 0; i < en; i++) pairs.add(new Pair(zh, zh, i, i + 1));
        return pairs;
    }

    /// The word around a character of a text in either language, as far as the lexicon knows it.
    public Range wordAt(String text, int index) {
        return WordBounds.of(text, index, lexicon::isMeant);
    }

    private static List<String> texts(String text, List<Range> sentences) {
        return sentences.stream().map(range -> range.of(text)).toList();
    }
}
