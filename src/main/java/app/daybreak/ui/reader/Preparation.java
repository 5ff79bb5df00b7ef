package app.daybreak.ui.reader;

import app.daybreak.paper.Paper;
import app.daybreak.query.Range;
import app.daybreak.reading.AbstractAligner;
import app.daybreak.reading.BilingualText;
import app.daybreak.reading.WordBounds;
import app.daybreak.ui.formula.Typesetter;

import org.jspecify.annotations.Nullable;

/// Works out what a paper needs before it is shown: its formulas are set and its sentences aligned.
/// The first time takes most of a second, because fonts and a lexicon are read. Every method may be
/// called by any thread; only those that say so wait.
final class Preparation {
    private final Typesetter typesetter = new Typesetter();
    private volatile @Nullable AbstractAligner aligner;

    /// Reads fonts and lexicon; waits for them.
    ///
    /// @return whether formulas can be set
    boolean warmUp() {
        aligner();
        return typesetter.set("x", false).isPresent();
    }

    /// Whether a paper is complete in a moment.
    boolean isReady() {
        return aligner != null && typesetter.isReady();
    }

    /// Waits until formulas are set and sentences aligned.
    ReadyPaper complete(Paper paper) {
        BilingualText sentences = aligner().align(paper.text(), paper.flaws());
        return new ReadyPaper(paper, sentences, typesetter.set(ReadyPaper.texts(paper)), true);
    }

    private synchronized AbstractAligner aligner() {
        AbstractAligner known = aligner;
        if (known == null) {
            known = new AbstractAligner();
            aligner = known;
        }
        return known;
    }

    /// The word around a character; does not wait.
    Range wordAt(String text, int index) {
        AbstractAligner known = aligner;
        return known == null ? WordBounds.signs(text, index) : known.wordAt(text, index);
    }
}
