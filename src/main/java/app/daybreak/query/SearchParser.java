package app.daybreak.query;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
    private static final int MOST_LEAVES = 64;
    private static final int LONGEST_TEXT = 200;
    private static final int DEEPEST = 8;

    private final String typed;
    private final boolean stillTyping;
    private final List<Token> tokens;
    private final List<Range> misunderstood = new ArrayList<>();
    private int next;
    private int leaves;
    private int ignoredBrackets;

    private SearchParser(String typed, boolean stillTyping) {
        this.typed = typed;
        this.stillTyping = stillTyping;
        this.tokens = Lexer.tokens(typed);
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
            misunderstood.add(new Range(tokens.getLast().end(), typed.length()));
        }
        return new Parsed(search, Range.union(misunderstood));
    }

    private Search sequence(Set<Column> columns, int depth) {
        List<Search> parts = new ArrayList<>();
        boolean leftOfOr = false;
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (token.type() == TokenType.CLOSE) {
                next++;
                if (ignoredBrackets == 0 && depth > 0) break;
                report(token.range());
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
            report(or.range());
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

    /// @return null when it made no sense
    private @Nullable Search operand(Set<Column> columns, int depth) {
        Token token = tokens.get(next++);
        if (leaves >= MOST_LEAVES) {
            report(token.range());
            return null;
        }
        return switch (token.type()) {
            case MINUS -> not(token, columns, depth);
            case FIELD -> field(token, columns, depth);
            case OPEN -> group(token, columns, depth);
            case WORD, QUOTED, UNCLOSED -> word(token, columns, mayGrow(token));
            case OR, CLOSE -> null;
        };
    }

    private @Nullable Search not(Token minus, Set<Column> columns, int depth) {
        if (!isGlued(minus)) {
            report(minus.range());
            return null;
        }
        Search part = operand(columns, depth);
        if (part instanceof Search.Prefix beginning) return new Search.Not(beginning.finished());
        return part == null ? null : new Search.Not(part);
    }

    private @Nullable Search group(Token open, Set<Column> columns, int depth) {
        if (depth == DEEPEST) {
            report(open.range());
            ignoredBrackets++;
            return null;
        }
        Search inside = sequence(columns, depth + 1);
        return inside instanceof Search.Everything ? null : inside;
    }

    private @Nullable Search field(Token token, Set<Column> columns, int depth) {
        FieldName field = token.field();
        if (!isGlued(token)) {
            if (!isLast(token)) report(token.range());
            return null;
        }
        return field.isText() ? inColumns(token, columns, depth) : filter(token);
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
            if (!isLast(field)) report(chain);
            return null;
        }
        if (narrowed.isEmpty()) {
            report(chain);
            return operand(columns, depth);
        }
        return operand(Set.copyOf(narrowed), depth);
    }

    private @Nullable Search filter(Token field) {
        Token value = tokens.get(next++);
        Optional<Search> filter = FilterValue.parse(field.field(), value.text());
        if (filter.isPresent()) {
            leaves++;
            return filter.get();
        }
        boolean may = isLast(value) && FilterValue.mayBecome(field.field(), value.text());
        if (!may) report(new Range(field.start(), value.end()));
        return null;
    }

    private @Nullable Search word(Token token, Set<Column> columns, boolean mayGrow) {
        boolean quoted = token.type() != TokenType.WORD;
        if (!quoted && columns.equals(Column.ALL)) {
            Optional<Search> id = FilterValue.id(token.text());
            if (id.isPresent()) {
                leaves++;
                return id.get();
            }
        }
        String text = cut(token, quoted);
        Asked asked = Asked.of(text);
        if (asked.isEmpty()) {
            boolean begun =
                    isLast(token) && (token.type() == TokenType.UNCLOSED || text.length() == 1);
            if (!begun) report(token.range());
            return null;
        }
        leaves++;
        if (mayGrow && asked.last() == Asked.Last.GROWING) {
            return new Search.Prefix(columns, text, quoted);
        }
        return quoted ? new Search.Phrase(columns, text) : new Search.Words(columns, text);
    }

    private String cut(Token token, boolean quoted) {
        String text = token.text();
        if (text.length() <= LONGEST_TEXT) return text;
        int length = LONGEST_TEXT;
        if (Character.isHighSurrogate(text.charAt(length - 1))) length--;
        report(new Range(token.start() + length + (quoted ? 1 : 0), token.end()));
        return text.substring(0, length);
    }

    private boolean mayGrow(Token token) {
        return isLast(token) && token.type() != TokenType.QUOTED;
    }

    /// Whether the caret stands right behind it.
    private boolean isLast(Token token) {
        return stillTyping && token.end() == typed.length();
    }

    /// Whether the next token follows without a gap and can belong to a minus or field.
    private boolean isGlued(Token token) {
        return next < tokens.size()
                && tokens.get(next).start() == token.end()
                && isOperand(tokens.get(next));
    }

    private void report(Range range) {
        misunderstood.add(range);
    }
}
