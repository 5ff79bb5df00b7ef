package app.daybreak.query;

/// What a [Token] is.
enum TokenType {
    WORD,
    QUOTED,
    /// Quoted to the end of what was typed.
    UNCLOSED,
    FIELD,
    MINUS,
    OR,
    OPEN,
    CLOSE
}
