package app.daybreak.bench;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Questions of many kinds, taken from a library's own texts so that most of them find something.
final class Queries {
    /// A question and what kind it is.
    record Query(String kind, String typed) {
        /// As the program understands it.
        Search search() {
            return PaperQuery.of(typed).search();
        }
    }

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsHan}{1,3}[A-Za-z]{2,}|[A-Za-z]{2,}\\p{IsHan}{1,3}");
    private static final Pattern WITH_DIGITS =
            Pattern.compile("\\b[A-Za-z]+-?\\d+\\b|\\b\\d[A-Z]\\b");
    private static final Pattern ACCENTED = Pattern.compile("[A-Za-z]*[À-ÖØ-öø-ž][A-Za-z]*");

    /// After so many papers without what a kind needs, the next kind has its turn.
    private static final int PATIENCE = 2000;

    private static final Pattern HYPHENATED = Pattern.compile("[A-Za-z]{3,}-[A-Za-z]{3,}");

    /// A way to take a question from a paper; it holds a NUL where the paper has nothing that fits.
    interface Kind {
        Query of(Queries queries, PaperText text);
    }

    /// Whose times are compared from version to version.
    static final List<Kind> FIRST_KINDS =
            List.of(
                    (q, t) -> new Query("one Han character", q.han(zh(t), 1)),
                    (q, t) -> new Query("two Han characters", q.han(zh(t), 2)),
                    (q, t) -> new Query("four Han characters", q.han(zh(t), 4)),
                    (q, t) -> new Query("eight Han characters", q.han(zh(t), 8)),
                    (q, t) -> new Query("Han and a word", q.han(zh(t), 2) + " " + q.word(t)),
                    (q, t) -> new Query("a word", q.word(t)),
                    (q, t) -> new Query("two words", q.word(t) + " " + q.word(t)),
                    (q, t) -> new Query("a phrase", '"' + q.phrase(en(t)) + '"'),
                    (q, t) -> new Query("a hyphenated word", q.one(HYPHENATED, en(t))),
                    (q, t) -> new Query("Han in a field", "title:" + q.han(t.titleZh(), 2)),
                    (q, t) ->
                            new Query(
                                    "one without the other",
                                    q.han(zh(t), 2) + " -" + q.han(zh(t), 2)),
                    (q, t) -> new Query("either", q.han(zh(t), 3) + " OR " + q.word(t)));

    /// What others may try.
    static final List<Kind> OTHER_KINDS =
            List.of(
                    (q, t) -> new Query("Han and Latin together", q.one(MIXED, zh(t))),
                    (q, t) -> new Query("the same in quotes", '"' + q.one(MIXED, zh(t)) + '"'),
                    (q, t) -> new Query("one Han in a field", "title:" + q.han(t.titleZh(), 1)),
                    (q, t) -> new Query("a word in a field", "摘要:" + q.word(t)),
                    (q, t) -> new Query("a word in one language", "zh:" + q.one(WORD, zh(t))),
                    (q, t) -> new Query("letters and digits", q.one(WITH_DIGITS, en(t))),
                    (q, t) -> new Query("full-width letters", wide(q.word(t))),
                    (q, t) -> new Query("without its accents", plain(q.one(ACCENTED, en(t)))));

    private final Library library;
    private final PaperKeys papers;
    private final Random random = new Random(20_260_801);

    Queries(Library library) throws LibraryException {
        this.library = library;
        papers = library.list(PaperQuery.ALL);
    }

    /// So many questions, the kinds in turn.
    List<Query> make(int count, List<Kind> kinds) throws LibraryException {
        List<Query> made = new ArrayList<>();
        int tries = 0;
        while (made.size() < count) {
            PaperText text =
                    library.paper(papers.get(random.nextInt(papers.size()))).orElseThrow().text();
            Kind kind = kinds.get((made.size() + tries / PATIENCE) % kinds.size());
            Query query = kind.of(this, text);
            boolean found = !query.typed().contains("\0");
            if (found) made.add(query);
            tries = found ? 0 : tries + 1;
        }
        return made;
    }

    private static String zh(PaperText text) {
        return text.titleZh() + " " + text.abstractZh();
    }

    private static String en(PaperText text) {
        return text.titleEn() + ". " + text.abstractEn();
    }

    private String word(PaperText text) {
        return one(WORD, en(text));
    }

    private static String wide(String word) {
        StringBuilder wide = new StringBuilder();
        for (char c : word.toCharArray()) wide.append((char) (c == 0 ? 0 : c - '!' + '！'));
        return wide.toString();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private String han(String text, int length) {
        List<String> runs =
                HAN.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(run -> run.length() >= length)
                        .toList();
        if (runs.isEmpty()) return "\0";
        String run = runs.get(random.nextInt(runs.size()));
        int from = random.nextInt(run.length() - length + 1);
        return run.substring(from, from + length);
    }

    private String one(Pattern pattern, String text) {
        List<String> all = pattern.matcher(text).results().map(MatchResult::group).toList();
        return all.isEmpty() ? "\0" : all.get(random.nextInt(all.size()));
    }

    private String phrase(String text) {
        List<String> words = List.of(text.replaceAll("[\"“”]", " ").split("\\s+"));
        if (words.size() < 6) return "\0";
        int from = random.nextInt(words.size() - 4);
        return String.join(" ", words.subList(from, from + 3));
    }
}
