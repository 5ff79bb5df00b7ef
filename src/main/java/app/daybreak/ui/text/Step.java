package app.daybreak.ui.text;

import java.text.BreakIterator;

/// How far a key moves in a text.
public enum Step {
    /// A character as people count them.
    CHARACTER {
        @Override
        BreakIterator iterator() {
            return BreakIterator.getCharacterInstance();
        }
    },

    /// A word.
    WORD {
        @Override
        BreakIterator iterator() {
            return BreakIterator.getWordInstance();
        }
    },

    /// To the end of the paragraph.
    PARAGRAPH {
        @Override
        int next(String text, int offset, int step) {
            int end = step > 0 ? text.length() : 0;
            return offset == end ? -1 : end;
        }

        @Override
        BreakIterator iterator() {
            throw new UnsupportedOperationException();
        }
    };

    abstract BreakIterator iterator();

    /// The place that a step leads to, or -1 where the text ends before.
    ///
    /// @param step 1 forward, -1 back
    int next(String text, int offset, int step) {
        BreakIterator breaks = iterator();
        breaks.setText(text);
        int next = step > 0 ? following(breaks, text, offset) : preceding(breaks, offset);
        return next == BreakIterator.DONE ? -1 : next;
    }

    private static int following(BreakIterator breaks, String text, int offset) {
        return offset >= text.length() ? BreakIterator.DONE : breaks.following(offset);
    }

    private static int preceding(BreakIterator breaks, int offset) {
        return offset <= 0 ? BreakIterator.DONE : breaks.preceding(offset);
    }
}
