package app.daybreak.rising;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/// What a paper's titles speak of, each term once: English words, words joined by hyphens, two and
/// three words that stand side by side, acronyms in Chinese titles too; and every run of two to six
/// Chinese characters that no particle parts. Formulas and commands of TeX are passed over.
public final class TitleTerms {
    private static final int LONGEST_HAN = 6;
    private static final int LONGEST_WORD = 40;

    /// Characters that stand between words and are part of few that name anything.
    private static final String PARTICLES = "的了和与及或之是从将被把于其这那该而但且也都就";

    /// Words of two characters that stand between words, too.
    private static final Set<String> BETWEEN =
            Set.of(
                    "一种", "一个", "基于", "用于", "通过", "面向", "针对", "关于", "对于", "如何", "利用", "使用", "实现",
                    "进行", "以及", "是否", "中的", "下的", "上的", "走向", "迈向");

    /// Words that name nothing.
    private static final Set<String> EMPTY =
            Set.of(
                    "a", "an", "the", "of", "to", "in", "and", "is", "are", "be", "that", "this",
                    "with", "for", "on", "as", "by", "it", "its", "at", "from", "or", "via",
                    "using", "toward", "towards", "into", "can", "do", "does", "how", "what",
                    "when", "why", "we", "you", "your", "not", "but", "vs", "through", "under",
                    "over", "between", "without", "beyond", "based", "new", "their", "than", "more",
                    "all", "one", "two", "arxiv", "title", "cs", "non");

    /// Takes terms. A longer one stands in no more papers than the shorter ones that it is made of,
    /// so whoever counts only frequent ones need not be told of most.
    interface Told {
        /// Whether a term is of any interest; where it is not, none is that holds it.
        boolean counts(String term);

        /// Whether terms are of interest that are longer than a word or two characters.
        boolean goesOn();

        /// Takes a term.
        ///
        /// @param term in small letters
        /// @param written how the title writes it
        void take(String term, String written);
    }

    private record All(BiConsumer<String, String> taker) implements Told {
        @Override
        public boolean counts(String term) {
            return true;
        }

        @Override
        public boolean goesOn() {
            return true;
        }

        @Override
        public void take(String term, String written) {
            taker.accept(term, written);
        }
    }

    private final Set<String> seen = new HashSet<>();
    private final Told told;

    private TitleTerms(Told told) {
        this.told = told;
    }

    /// Tells every term of a paper once.
    ///
    /// @param told takes the term, in small letters, and how the title writes it
    public static void each(String english, String chinese, BiConsumer<String, String> told) {
        each(english, chinese, new All(told));
    }

    /// Tells those terms of a paper that are of interest, once each.
    static void each(String english, String chinese, Told told) {
        TitleTerms terms = new TitleTerms(told);
        terms.read(english, true);
        terms.read(chinese, false);
    }

    /// Titles of old feeds have the identifier and the category behind them.
    private static String bare(String title) {
        int end = title.indexOf("(arXiv");
        return end < 0 ? title : title.substring(0, end);
    }

    private void read(String whole, boolean pairs) {
        String title = bare(whole);
        String two = "";
        String before = "";
        int i = 0;
        while (i < title.length()) {
            char c = title.charAt(i);
            int end = i + 1;
            if (c == '$') end = behindFormula(title, i);
            else if (c == '\\') end = behindWord(title, i + 1);
            else if (isHan(c)) end = han(title, i);
            else if (isWordSign(c)) {
                end = behindWord(title, i);
                String word = word(title.substring(i, end));
                boolean pair = pairs && !before.isEmpty() && !word.isEmpty();
                String last = two;
                two = pair && tell(before + " " + word) ? before + " " + word : "";
                if (!two.isEmpty() && !last.isEmpty()) tell(last + " " + word);
                before = word;
            }
            if (end == i + 1 && c != ' ' && !isWordSign(c)) before = "";
            i = end;
        }
    }

    /// @return the word as it is written, or an empty text where it names nothing or is part of no
    ///   longer term of interest
    private String word(String word) {
        boolean number = word.chars().noneMatch(Character::isLetter);
        String small = word.toLowerCase(Locale.ROOT);
        if (number || EMPTY.contains(small) || word.length() > LONGEST_WORD) return "";
        boolean goesOn = word.length() > 1 ? tell(word) : told.goesOn();
        return goesOn ? word : "";
    }

    /// @return whether longer terms that hold it are of interest
    private boolean tell(String written) {
        return tell(written.toLowerCase(Locale.ROOT), written);
    }

    private boolean tell(String term, String written) {
        if (!told.counts(term)) return false;
        if (seen.add(term)) told.take(term, written);
        return told.goesOn();
    }

    private int han(String title, int from) {
        if (isBetween(title, from)) return from + 2;
        int to = from;
        while (to < title.length() && isNaming(title, to)) to++;
        for (int start = from; start < to - 1; start++) {
            int last = Math.min(to, start + LONGEST_HAN);
            for (int end = start + 2; end <= last; end++) {
                if (!told.counts(title.substring(end - 2, end))) break;
                String run = title.substring(start, end);
                if (!tell(run, run)) break;
            }
        }
        return Math.max(to, from + 1);
    }

    private static boolean isBetween(String title, int at) {
        return at + 2 <= title.length() && BETWEEN.contains(title.substring(at, at + 2));
    }

    private static boolean isNaming(String title, int at) {
        char c = title.charAt(at);
        return isHan(c) && PARTICLES.indexOf(c) < 0 && !isBetween(title, at);
    }

    private static int behindFormula(String title, int from) {
        int end = title.indexOf('$', from + 1);
        return end < 0 ? from + 1 : end + 1;
    }

    /// Hyphens and apostrophes belong to a word where letters stand on both sides.
    private static int behindWord(String title, int from) {
        int to = from;
        while (to < title.length()) {
            char c = title.charAt(to);
            boolean joins = c == '-' && to > from && to + 1 < title.length();
            if (!isWordSign(c) && !(joins && isWordSign(title.charAt(to + 1)))) break;
            to++;
        }
        return Math.max(to, from + 1);
    }

    private static boolean isWordSign(char c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return Character.isLetterOrDigit(c) && !isHan(c);
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf;
    }
}
