package app.daybreak.ui.text;

import app.daybreak.query.Range;

/// Finds the word around a character of a text.
@FunctionalInterface
public interface WordFinder {
    /// The word that holds a character; the character alone where it belongs to none.
    ///
    /// @param text not empty
    /// @param index of the character
    Range at(String text, int index);
}
