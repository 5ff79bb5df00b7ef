package app.daybreak.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What could be completed where the caret stands: the name of a field, or a filter's value.
public sealed interface Completion {
    /// What was typed of it, up to the caret.
    String start();

    /// What a suggestion replaces.
    Range replace();

    /// What can be put there, as far as it is known here.
    List<String> suggestions();

    /// A word that begins like the name of a field.
    record OfField(String start, Range replace) implements Completion {
        /// The names to suggest, each with its colon.
        @Override
        public List<String> suggestions() {
            return FieldName.startingWith(start).stream().map(name -> name + ":").toList();
        }
    }

    /// The value of a filter.
    record OfValue(FieldName field, String start, Range replace) implements Completion {
        /// The values of `is:` and `has:` that begin so; those of other fields the library knows.
        @Override
        public List<String> suggestions() {
            return FilterValue.startingWith(field, start);
        }
    }

    /// What is typed at the caret; empty where nothing can be suggested.
    ///
    /// @param caret an index of `typed`, or its length
    static Optional<Completion> at(String typed, int caret) {
        List<Token> tokens = Lexer.tokens(typed);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.type() == TokenType.FIELD && !token.field().isText()) {
                Optional<Completion> value = ofValue(typed, tokens, i, caret);
                if (value.isPresent()) return value;
            } else if (token.type() == TokenType.WORD && isInside(token, caret)) {
                return ofField(typed, tokens, i, caret);
            }
        }
        return Optional.empty();
    }

    private static Optional<Completion> ofValue(
            String typed, List<Token> tokens, int field, int caret) {
        int start = tokens.get(field).end();
        boolean glued = field + 1 < tokens.size() && tokens.get(field + 1).start() == start;
        int end = glued && isValue(tokens.get(field + 1)) ? tokens.get(field + 1).end() : start;
        if (caret < start || caret > end) return Optional.empty();
        String text = typed.substring(start, caret);
        boolean quoted = !text.isEmpty() && Signs.isQuote(text.charAt(0));
        return Optional.of(
                new OfValue(
                        tokens.get(field).field(),
                        quoted ? text.substring(1) : text,
                        new Range(start, end)));
    }

    private static Optional<Completion> ofField(
            String typed, List<Token> tokens, int word, int caret) {
        Token token = tokens.get(word);
        if (word > 0) {
            Token before = tokens.get(word - 1);
            if (before.type() == TokenType.FIELD && before.end() == token.start()) {
                return Optional.empty();
            }
        }
        String start = typed.substring(token.start(), caret);
        if (FieldName.startingWith(start).isEmpty()) return Optional.empty();
        return Optional.of(new OfField(start, token.range()));
    }

    private static boolean isInside(Token token, int caret) {
        return token.start() < caret && caret <= token.end();
    }

    private static boolean isValue(Token token) {
        return token.type() == TokenType.WORD
                || token.type() == TokenType.QUOTED
                || token.type() == TokenType.UNCLOSED;
    }

    /// A value as it must stand behind a colon: in quotes where it would not be read as one. A
    /// value with both kinds of quotes loses its brackets.
    static String quoted(String value) {
        List<Token> tokens = new ArrayList<>(Lexer.tokens("tag:" + value));
        boolean plain =
                tokens.size() == 2
                        && tokens.get(1).type() == TokenType.WORD
                        && tokens.get(1).text().equals(value);
        if (plain) return value;
        boolean free = value.chars().noneMatch(c -> Signs.closes('"', (char) c));
        return free ? '"' + value + '"' : '「' + value.replace("」", "") + '」';
    }
}
