package app.daybreak.query;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads what a person typed. Nothing is an error: what makes no sense is left out and reported.
///
/// White space parts words, which must all be found; `OR`, 或 or `|` between two of them asks for
/// either and binds more closely; `-` before anything turns it round; quotes hold words together;
/// brackets group. [FieldName] lists the fields; a word with another colon is just a word.
///
/// Bounds, beyond which the rest is reported: 1,000 tokens, 64 words or filters, 200 `char`s of a
/// word or phrase, 8 brackets within each other. The time taken grows with the length of what was
/// typed and no faster.
public final class SearchParser {
    private static final int DEEPEST = 8;

    private final String typed;
    private final boolean stillTyping;
    private final List<Token> tokens;
    private final Leaves leaves;
    private int next;
    private int ignoredBrackets;

    private SearchParser(String typed, boolean stillTyping) {
        this.typed = typed;
        this.stillTyping = stillTyping;
        this.tokens = Lexer.tokens(typed);
        this.leaves = new Leaves(typed, stillTyping);
    }

    /// Reads what was typed.
    ///
    /// @param stillTyping whether the last word may go on: then it is taken as a beginning, and
    ///   what more typing can still make sense of is left out without report
    public static Parsed parse(String typed, boolean stillTyping) {
        return new SearchParser(typed, stillTyping).run();
    }

    private Parsed run() {
        Search search = sequence(Column.ALL, 0);
        if (tokens.size() == Lexer.MOST_TOKENS) {
            leaves.report(new Range(tokens.getLast().end(), typed.length()));
        }
        return new Parsed(search, leaves.misunderstood());
    }

    private Search sequence(Set<Column> columns, int depth) {
        List<Search> parts = new ArrayList<>();
        boolean leftOfOr = false;
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (token.type() == TokenType.CLOSE) {
                next++;
                if (ignoredBrackets == 0 && depth > 0) break;
                leaves.report(token.range());
                if (ignoredBrackets > 0) ignoredBrackets--;
            } else if (token.type() == TokenType.OR) {
                next++;
                leftOfOr = either(parts, leftOfOr, token, columns, depth);
            } else {
                Search part = operand(columns, depth);
                leftOfOr = part != null;
                if (part != null) parts.add(part);
            }
        }
        return switch (parts.size()) {
            case 0 -> new Search.Everything();
            case 1 -> parts.getFirst();
            default -> new Search.And(parts);
        };
    }

    private boolean either(
            List<Search> parts, boolean left, Token or, Set<Column> columns, int depth) {
        if (next == tokens.size() && stillTyping) return left;
        boolean right = next < tokens.size() && isOperand(tokens.get(next));
        Search other = left && right ? operand(columns, depth) : null;
        if (other == null) {
            leaves.report(or.range());
        } else {
            Search last = parts.removeLast();
            List<Search> either = new ArrayList<>();
            if (last instanceof Search.Or(List<Search> before)) either.addAll(before);
            else either.add(last);
            either.add(other);
            parts.add(new Search.Or(either));
        }
        return left;
    }

    private static boolean isOperand(Token token) {
        return token.type() != TokenType.OR && token.type() != TokenType.CLOSE;
    }

    /// What is asked, or null when it made no sense.
    private @Nullable Search operand(Set<Column> columns, int depth) {
        Token token = tokens.get(next++);
        if (leaves.isFull()) {
            leaves.report(token.range());
            return null;
        }
        return switch (token.type()) {
            case MINUS -> not(token, columns, depth);
            case FIELD -> field(token, columns, depth);
            case OPEN -> group(token, columns, depth);
            case WORD, QUOTED, UNCLOSED -> leaves.word(token, columns);
            case OR, CLOSE -> null;
        };
    }

    private @Nullable Search not(Token minus, Set<Column> columns, int depth) {
        if (!isGlued(minus)) {
            leaves.report(minus.range());
            return null;
        }
        Search part = operand(columns, depth);
        if (part instanceof Search.Prefix beginning) return new Search.Not(beginning.finished());
        return part == null ? null : new Search.Not(part);
    }

    /// What brackets hold; those around nothing make no sense.
    private @Nullable Search group(Token open, Set<Column> columns, int depth) {
        if (depth == DEEPEST) {
            leaves.report(open.range());
            ignoredBrackets++;
            return null;
        }
        Search inside = sequence(columns, depth + 1);
        if (!(inside instanceof Search.Everything)) return inside;
        Token last = tokens.get(next - 1);
        boolean mayGoOn = stillTyping && last.type() != TokenType.CLOSE;
        if (!mayGoOn) leaves.report(new Range(open.start(), last.end()));
        return null;
    }

    private @Nullable Search field(Token token, Set<Column> columns, int depth) {
        FieldName field = token.field();
        if (!isGlued(token)) {
            if (!leaves.isLast(token)) leaves.report(token.range());
            return null;
        }
        return field.isText()
                ? inColumns(token, columns, depth)
                : leaves.filter(token, tokens.get(next++));
    }

    /// A chain of fields is taken in a loop, however long it is.
    private @Nullable Search inColumns(Token first, Set<Column> columns, int depth) {
        Set<Column> narrowed = EnumSet.copyOf(columns);
        Token field = first;
        while (true) {
            narrowed.retainAll(field.field().columns());
            if (!isGlued(field)) break;
            Token token = tokens.get(next);
            if (token.type() != TokenType.FIELD || !token.field().isText()) break;
            field = token;
            next++;
        }
        Range chain = new Range(first.start(), field.end());
        if (!isGlued(field)) {
            if (!leaves.isLast(field)) leaves.report(chain);
            return null;
        }
        if (narrowed.isEmpty()) {
            leaves.report(chain);
            return operand(columns, depth);
        }
        return operand(Set.copyOf(narrowed), depth);
    }

    /// Whether the next token follows without a gap and can belong to a minus or field.
    private boolean isGlued(Token token) {
        return next < tokens.size()
                && tokens.get(next).start() == token.end()
                && isOperand(tokens.get(next));
    }
}
