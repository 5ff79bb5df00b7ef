package app.daybreak.query;

import java.util.ArrayList;
import java.util.List;

/// Cuts what was typed into tokens, in one pass. Signs count where a word could begin: a quote or
/// hyphen inside a word belongs to it, and so do brackets that close inside it (`f(x)`).
final class Lexer {
    /// Nobody types more; what follows is not looked at.
    static final int MOST_TOKENS = 1000;

    private final String typed;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String typed) {
        this.typed = typed;
    }

    static List<Token> tokens(String typed) {
        Lexer lexer = new Lexer(typed);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (tokens.size() < MOST_TOKENS) {
            while (at < typed.length() && Signs.isSpace(typed.charAt(at))) at++;
            if (at == typed.length()) return;
            char c = typed.charAt(at);
            if (isValue()) value(c);
            else if (Signs.isMinus(c) && beginsNegation()) sign(TokenType.MINUS);
            else if (Signs.isBar(c)) sign(TokenType.OR);
            else if (Signs.isClose(c)) sign(TokenType.CLOSE);
            else operand(c);
        }
    }

    /// Whether a filter's value begins here: it is taken as it stands.
    private boolean isValue() {
        if (tokens.isEmpty()) return false;
        Token last = tokens.getLast();
        return last.type() == TokenType.FIELD && last.end() == at && !last.field().isText();
    }

    private void value(char c) {
        if (Signs.isQuote(c)) quoted(c);
        else if (Signs.isClose(c)) sign(TokenType.CLOSE);
        else if (Signs.isBar(c)) sign(TokenType.OR);
        else add(TokenType.WORD, at, wordEnd());
    }

    private void operand(char c) {
        if (Signs.isQuote(c)) {
            quoted(c);
        } else if (Signs.isOpen(c)) {
            sign(TokenType.OPEN);
        } else {
            int colon = FieldName.endOfName(typed, at);
            if (colon >= 0) {
                tokens.add(new Token(TokenType.FIELD, typed.substring(at, colon), at, colon + 1));
                at = colon + 1;
            } else {
                int end = wordEnd();
                boolean or = Signs.isOr(typed, at, end) && !isGluedToField();
                add(or ? TokenType.OR : TokenType.WORD, at, end);
            }
        }
    }

    private boolean isGluedToField() {
        return !tokens.isEmpty()
                && tokens.getLast().type() == TokenType.FIELD
                && tokens.getLast().end() == at;
    }

    private boolean beginsNegation() {
        if (isGluedToField() || at + 1 == typed.length()) return false;
        char next = typed.charAt(at + 1);
        return !Signs.isSpace(next)
                && !Signs.isMinus(next)
                && !Signs.isClose(next)
                && !Signs.isBar(next);
    }

    private void sign(TokenType type) {
        add(type, at, at + 1);
    }

    private void quoted(char opening) {
        int close = at + 1;
        while (close < typed.length() && !Signs.closes(opening, typed.charAt(close))) close++;
        boolean closed = close < typed.length();
        String inside = typed.substring(at + 1, close);
        int end = closed ? close + 1 : close;
        tokens.add(new Token(closed ? TokenType.QUOTED : TokenType.UNCLOSED, inside, at, end));
        at = end;
    }

    private int wordEnd() {
        int depth = 0;
        int i = at;
        for (; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Signs.isSpace(c)) break;
            if (depth == 0 && (Signs.isClose(c) || Signs.isBar(c))) break;
            if (Signs.isOpen(c)) depth++;
            if (Signs.isClose(c)) depth--;
        }
        return i;
    }

    private void add(TokenType type, int start, int end) {
        tokens.add(new Token(type, typed.substring(start, end), start, end));
        at = end;
    }
}
