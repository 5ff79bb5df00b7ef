package app.daybreak.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a paper matches a search, by definition and as slowly as one likes. It shares nothing
/// with [Terms]: the whole text is normalised at once, regular expressions find the runs, and each
/// question is put to the runs.
///
/// A text leaf matches a column when the runs of the question are found one after the other among
/// the runs of the column. A run is a stretch of CJK characters, of letters, or of digits. A CJK
/// run is found inside a longer one; next to another asked run it must touch the end of its run on
/// that side. A word or number must be equal, save that the last one still being typed need only
/// begin so. A question of one word is also compared with every two to four neighbouring parts of a
/// hyphenated word, written as one; and a question that is one hyphenated word, not in quotes, is
/// also asked as one word.
public final class PlainScan {
    private static final String CJK =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}"
                    + "\\u3006\\u3031-\\u3035\\u303c\\u30fc]";
    private static final String LETTER = "(?!" + CJK + ")[\\p{L}\\p{M}\\p{Nl}]";
    private static final Pattern RUN =
            Pattern.compile(
                    "(?<cjk>" + CJK + "+)|(?<word>(?:" + LETTER + ")+)|(?<number>\\p{Nd}+)");

    private PlainScan() {}

    /// A paper.
    ///
    /// @param columns its texts as a person reads them; those missing are empty
    /// @param filters decides the leaves that are no texts
    public record Paper(Map<Column, String> columns, Predicate<Search> filters) {}

    /// Whether the paper matches.
    public static boolean matches(Search search, Paper paper) {
        Map<Column, Read> columns = new EnumMap<>(Column.class);
        paper.columns.forEach((column, text) -> columns.put(column, Read.of(text)));
        return question(search).test(new Scanned(columns, paper.filters));
    }

    /// Whether a text alone matches a leaf.
    public static boolean matches(Search.Text leaf, String text) {
        return leaf(leaf).test(Read.of(text));
    }

    /// A paper whose texts have been read once, to be asked many questions.
    public record Scanned(Map<Column, Read> columns, Predicate<Search> filters) {}

    /// A question that has been read once, to be put to many papers.
    public static Predicate<Scanned> question(Search search) {
        return switch (search) {
            case Search.Everything() -> paper -> true;
            case Search.And(var parts) -> all(parts).reduce(paper -> true, Predicate::and);
            case Search.Or(var parts) -> all(parts).reduce(paper -> false, Predicate::or);
            case Search.Not(var part) -> question(part).negate();
            case Search.Text leaf -> anyColumn(leaf.columns(), leaf(leaf));
            default -> paper -> paper.filters.test(search);
        };
    }

    private static Stream<Predicate<Scanned>> all(List<Search> parts) {
        return parts.stream().map(PlainScan::question);
    }

    private static Predicate<Scanned> anyColumn(Set<Column> columns, Predicate<Read> leaf) {
        return paper -> {
            for (Map.Entry<Column, Read> text : paper.columns.entrySet()) {
                if (columns.contains(text.getKey()) && leaf.test(text.getValue())) return true;
            }
            return false;
        };
    }

    private static Predicate<Read> leaf(Search.Text leaf) {
        return switch (leaf) {
            case Search.Words w -> found(w.text(), false, true);
            case Search.Phrase p -> found(p.text(), false, false);
            case Search.Prefix p -> found(p.text(), true, !p.quoted());
        };
    }

    private static Predicate<Read> found(String asked, boolean typing, boolean joins) {
        Read question = Read.of(asked);
        List<Piece> wanted = question.pieces;
        boolean open = typing && wanted.getLast().end == question.length;
        Predicate<Read> found = text -> sequence(wanted, text.pieces, open);
        if (wanted.size() == 1) {
            return found.or(text -> compounds(wanted.getFirst(), text.pieces, open));
        }
        if (!joins || !wanted.stream().skip(1).allMatch(Piece::hyphenated)) return found;
        String joined = String.join("", wanted.stream().map(Piece::text).toList());
        Piece one = new Piece(Kind.WORD, joined, 0, false);
        return found.or(text -> sequence(List.of(one), text.pieces, open))
                .or(text -> compounds(one, text.pieces, open));
    }

    private static boolean sequence(List<Piece> wanted, List<Piece> pieces, boolean open) {
        for (int i = 0; i + wanted.size() <= pieces.size(); i++) {
            boolean all = true;
            for (int k = 0; all && k < wanted.size(); k++) {
                boolean first = k == 0;
                boolean last = k == wanted.size() - 1;
                all = fits(wanted.get(k), pieces.get(i + k), first, last, open && last);
            }
            if (all) return true;
        }
        return false;
    }

    private static boolean fits(
            Piece want, Piece has, boolean first, boolean last, boolean beginning) {
        if (want.kind != has.kind) return false;
        if (want.kind != Kind.CJK) {
            return beginning ? has.text.startsWith(want.text) : has.text.equals(want.text);
        }
        if (first && last) return has.text.contains(want.text);
        if (first) return has.text.endsWith(want.text);
        if (last) return has.text.startsWith(want.text);
        return has.text.equals(want.text);
    }

    private static boolean compounds(Piece want, List<Piece> pieces, boolean beginning) {
        if (want.kind != Kind.WORD) return false;
        for (int from = 0; from + 1 < pieces.size(); from++) {
            if (!pieces.get(from + 1).hyphenated) continue;
            StringBuilder joined = new StringBuilder(pieces.get(from).text);
            for (int to = from + 1; to < Math.min(from + 4, pieces.size()); to++) {
                if (!pieces.get(to).hyphenated) break;
                joined.append(pieces.get(to).text);
                if (beginning && joined.indexOf(want.text) == 0) return true;
                if (want.text.contentEquals(joined)) return true;
            }
        }
        return false;
    }

    private enum Kind {
        CJK,
        WORD,
        NUMBER
    }

    /// A run.
    ///
    /// @param end where it ends in the folded text
    /// @param hyphenated whether it and the run before are words parted by one hyphen
    private record Piece(Kind kind, String text, int end, boolean hyphenated) {}

    /// A text taken apart.
    public static final class Read {
        private final int length;
        private final List<Piece> pieces;

        private Read(String folded) {
            length = folded.length();
            pieces = pieces(folded);
        }

        /// Takes a text apart.
        public static Read of(String text) {
            return new Read(fold(text));
        }
    }

    private static List<Piece> pieces(String folded) {
        List<Piece> pieces = new ArrayList<>();
        Matcher m = RUN.matcher(folded);
        while (m.find()) {
            boolean word = m.group("word") != null;
            Kind kind = m.group("cjk") != null ? Kind.CJK : word ? Kind.WORD : Kind.NUMBER;
            boolean hyphenated = false;
            if (!pieces.isEmpty() && word) {
                Piece before = pieces.getLast();
                String between = folded.substring(before.end, m.start());
                hyphenated = before.kind == Kind.WORD && between.matches("[-\u2010]");
            }
            pieces.add(new Piece(kind, m.group(), m.end(), hyphenated));
        }
        return pieces;
    }

    static String fold(String text) {
        String s = text.replaceAll("[\\p{Cf}\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]", "");
        s = s.replaceAll("\\p{Cs}", "\ufffd");
        s = Normalizer.normalize(s, Normalizer.Form.NFKD);
        s = s.replaceAll("(?<=[\\p{IsLatin}&&\\p{L}])\\p{M}+", "");
        s = s.replaceAll("(^|[^\\p{L}\\p{M}])\\p{M}+", "$1");
        s = Normalizer.normalize(s, Normalizer.Form.NFC);
        s = s.replaceAll("(" + CJK + ")\\p{M}+", "$1");
        StringBuilder digits = new StringBuilder();
        s.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(digits::appendCodePoint);
        s = digits.toString().toLowerCase(Locale.ROOT).replace('ς', 'σ');
        String[][] plain = {
            {"ß", "ss"},
            {"æ", "ae"},
            {"œ", "oe"},
            {"þ", "th"},
            {"ø", "o"},
            {"ł", "l"},
            {"đ", "d"},
            {"ð", "d"},
            {"ħ", "h"},
            {"ı", "i"}
        };
        for (String[] pair : plain) s = s.replace(pair[0], pair[1]);
        return s;
    }
}
