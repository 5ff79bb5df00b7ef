package app.daybreak.formula;

import java.util.Locale;

/// A piece of a text; the pieces of a text follow each other without a gap.
public sealed interface Piece {
    /// The index of its first character in the text.
    int start();

    /// The index behind its last character.
    int end();

    /// Text that is shown as it stands.
    record Words(int start, int end) implements Piece {}

    /// Words that were put between dollar signs only to change their look: `$\textit{always}$`.
    ///
    /// @param from the index of the first character that is shown
    /// @param to the index behind the last
    record Styled(int start, int end, int from, int to, Look look) implements Piece {}

    /// A sign that TeX writes with a command: `\$`, `\LaTeX`.
    ///
    /// @param shown what is shown in its place
    record Sign(int start, int end, String shown) implements Piece {}

    /// A formula.
    ///
    /// @param tex what stands between the delimiters
    /// @param display whether it asks for lines of its own
    /// @param cut whether the text's end cuts it off
    record Formula(int start, int end, String tex, boolean display, boolean cut) implements Piece {}

    /// A small space that is shown and does not stand in the text.
    ///
    /// @param at the index before which it is shown
    record Space(int at) implements Piece {
        @Override
        public int start() {
            return at;
        }

        @Override
        public int end() {
            return at;
        }
    }

    /// How words look.
    enum Look {
        PLAIN,
        ITALIC,
        BOLD,
        MONOSPACED;

        /// The name in style sheets: `italic`, …
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
