package app.daybreak.ui.text;

import java.text.BreakIterator;

/// How far a key moves in a text.
public enum Step {
    /// A character as people count them.
    CHARACTER {
        @Override
        int next(String text, int offset, int step) {
            return across(BreakIterator.getCharacterInstance(), text, offset, step);
        }
    },

    /// A word.
    WORD {
        @Override
        int next(String text, int offset, int step) {
            return across(BreakIterator.getWordInstance(), text, offset, step);
        }
    },

    /// To the end of the paragraph.
    PARAGRAPH {
        @Override
        int next(String text, int offset, int step) {
            int end = step > 0 ? text.length() : 0;
            return offset == end ? -1 : end;
        }
    };

    /// The place that a step leads to, or -1 where the text ends before.
    ///
    /// @param step 1 forward, -1 back
    abstract int next(String text, int offset, int step);

    private static int across(BreakIterator breaks, String text, int offset, int step) {
        if (offset == (step > 0 ? text.length() : 0)) return -1;
        breaks.setText(text);
        return step > 0 ? breaks.following(offset) : breaks.preceding(offset);
    }
}
