package app.daybreak.query;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes leaves of tokens, counts them, and keeps account of what made no sense.
final class Leaves {
    private static final int MOST_LEAVES = 64;
    private static final int LONGEST_TEXT = 200;

    private final String typed;
    private final boolean stillTyping;
    private final List<Range> misunderstood = new ArrayList<>();
    private int count;

    Leaves(String typed, boolean stillTyping) {
        this.typed = typed;
        this.stillTyping = stillTyping;
    }

    boolean isFull() {
        return count >= MOST_LEAVES;
    }

    void report(Range range) {
        misunderstood.add(range);
    }

    List<Range> misunderstood() {
        return Range.union(misunderstood);
    }

    /// Whether the caret stands right behind it.
    boolean isLast(Token token) {
        return stillTyping && token.end() == typed.length();
    }

    /// The filter, or null when the value makes no sense.
    @Nullable Search filter(Token field, Token value) {
        Optional<Search> filter = FilterValue.parse(field.field(), value.text());
        if (filter.isPresent()) return counted(filter.get());
        boolean may = isLast(value) && FilterValue.mayBecome(field.field(), value.text());
        if (!may) report(new Range(field.start(), value.end()));
        return null;
    }

    /// The text to look for, or null when there is none in it.
    @Nullable Search word(Token token, Set<Column> columns) {
        boolean quoted = token.type() != TokenType.WORD;
        if (!quoted && columns.equals(Column.ALL)) {
            Optional<Search> id = FilterValue.id(token.text());
            if (id.isPresent()) return counted(id.get());
        }
        String text = cut(token, quoted);
        Asked asked = Asked.of(text);
        if (asked.isEmpty()) {
            if (!isBegun(token)) report(token.range());
            return null;
        }
        boolean grows = isLast(token) && token.type() != TokenType.QUOTED;
        if (grows && asked.last() == Asked.Last.GROWING) {
            return counted(new Search.Prefix(columns, text, quoted));
        }
        return counted(quoted ? new Search.Phrase(columns, text) : new Search.Words(columns, text));
    }

    private Search counted(Search leaf) {
        count++;
        return leaf;
    }

    /// A quote or a sign at the caret: a word may follow.
    private boolean isBegun(Token token) {
        return isLast(token) && (token.type() == TokenType.UNCLOSED || token.text().length() == 1);
    }

    private String cut(Token token, boolean quoted) {
        String text = token.text();
        if (text.length() <= LONGEST_TEXT) return text;
        int length = LONGEST_TEXT;
        if (Character.isHighSurrogate(text.charAt(length - 1))) length--;
        report(new Range(token.start() + length + (quoted ? 1 : 0), token.end()));
        return text.substring(0, length);
    }
}
