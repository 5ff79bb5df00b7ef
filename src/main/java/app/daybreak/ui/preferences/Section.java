package app.daybreak.ui.preferences;

import javafx.scene.Node;

import java.util.List;
import java.util.Locale;

/// A part of the settings.
///
/// @param title as it is shown
/// @param rows what can be chosen in it
public record Section(String title, List<Row> rows) {
    /// Keeps a copy of its own.
    public Section {
        rows = List.copyOf(rows);
    }

    /// One thing to choose. It takes effect as soon as it is changed.
    ///
    /// @param name what it is, as it is shown
    /// @param hint what it does, or empty
    /// @param control changes it
    public record Row(String name, String hint, Node control) {
        /// Whether every one of some words is in what a person reads here.
        boolean says(String section, String words) {
            String text = (section + " " + name + " " + hint).toLowerCase(Locale.ROOT);
            for (String word : words.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                if (!text.contains(word)) return false;
            }
            return true;
        }
    }
}
