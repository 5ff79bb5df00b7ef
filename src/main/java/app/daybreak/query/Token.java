package app.daybreak.query;

/// A piece of what was typed.
///
/// @param text a word as typed, the inside of quotes, or the name of a field
/// @param start where it starts, its opening quote included
/// @param end where it ends, its closing quote or a field's colon included
record Token(TokenType type, String text, int start, int end) {
    Range range() {
        return new Range(start, end);
    }

    /// The field of a FIELD token.
    FieldName field() {
        return FieldName.of(text).orElseThrow();
    }
}
