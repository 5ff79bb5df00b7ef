package app.daybreak.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What FTS5 does with [FtsMatch]'s expressions, for one paper: terms in their order, and phrases
/// of neighbouring ones. It reads the expressions from their text.
final class PhraseIndex {
    private static final Pattern LEAF = Pattern.compile("(?:\\{([a-z_ ]+)} : )?(.*)");
    private static final Pattern PHRASE =
            Pattern.compile("\"([^\"]+)\"((?: \\+ \"[^\"]+\")*)( \\*)?");

    private final Map<Column, List<String>> terms = new EnumMap<>(Column.class);
    private final Map<Column, List<String>> singles = new EnumMap<>(Column.class);

    PhraseIndex(Map<Column, String> texts) {
        texts.forEach((column, text) -> {
            terms.put(column, List.of(Terms.indexText(text).split(" ", -1)));
            singles.put(column, List.of(Terms.singles(text).split(" ", -1)));
        });
    }

    /// Every word of the index that begins so.
    List<String> completions(String start) {
        return terms.values().stream()
                .flatMap(List::stream)
                .filter(term -> term.startsWith(start))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    boolean matches(Search search) {
        return switch (search) {
            case Search.Everything() -> true;
            case Search.And(var parts) -> parts.stream().allMatch(this::matches);
            case Search.Or(var parts) -> parts.stream().anyMatch(this::matches);
            case Search.Not(var part) -> !matches(part);
            case Search.Text leaf -> matches(new FtsMatch(this::completions).match(leaf));
            default -> throw new IllegalArgumentException(search.toString());
        };
    }

    boolean matches(FtsMatch.Match match) {
        return matches(match.table() == FtsMatch.Table.TERMS ? terms : singles, match.expression());
    }

    /// An expression of one leaf for the table of terms.
    boolean matches(String expression) {
        return matches(terms, expression);
    }

    private static boolean matches(Map<Column, List<String>> table, String expression) {
        Matcher leaf = LEAF.matcher(expression);
        if (!leaf.matches()) throw new IllegalArgumentException(expression);
        String alternatives = leaf.group(2);
        if (alternatives.startsWith("(")) {
            alternatives = alternatives.substring(1, alternatives.length() - 1);
        }
        for (String phrase : alternatives.split(" OR ", -1)) {
            for (Column column : table.keySet()) {
                boolean in =
                        leaf.group(1) == null
                                || List.of(leaf.group(1).split(" ", -1)).contains(column.code());
                if (in && phrase(phrase, table.get(column))) return true;
            }
        }
        return false;
    }

    private static boolean phrase(String phrase, List<String> terms) {
        Matcher m = PHRASE.matcher(phrase);
        if (!m.matches()) throw new IllegalArgumentException(phrase);
        List<String> wanted = new ArrayList<>();
        Matcher term = Pattern.compile("\"([^\"]+)\"").matcher(phrase);
        while (term.find()) wanted.add(term.group(1));
        boolean prefix = m.group(3) != null;
        for (int i = 0; i + wanted.size() <= terms.size(); i++) {
            List<String> here = new ArrayList<>(terms.subList(i, i + wanted.size()));
            String last = here.removeLast();
            boolean ends =
                    prefix ? last.startsWith(wanted.getLast()) : last.equals(wanted.getLast());
            if (ends && here.equals(wanted.subList(0, wanted.size() - 1))) return true;
        }
        return false;
    }
}
