package app.daybreak.bench;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Questions of twelve kinds, taken from a library's own texts so that most of them find something.
final class Queries {
    /// A question and what kind it is.
    record Query(String kind, String typed) {}

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern HYPHENATED = Pattern.compile("[A-Za-z]{3,}-[A-Za-z]{3,}");

    private final Library library;
    private final PaperKeys papers;
    private final Random random = new Random(20_260_801);

    Queries(Library library) throws LibraryException {
        this.library = library;
        papers = library.list(PaperQuery.ALL);
    }

    /// So many questions, the kinds in turn.
    List<Query> make(int count) throws LibraryException {
        List<Query> made = new ArrayList<>();
        while (made.size() < count) {
            PaperText text =
                    library.paper(papers.get(random.nextInt(papers.size()))).orElseThrow().text();
            Query query = make(made.size() % 12, text.titleZh() + " " + text.abstractZh(), text);
            if (!query.typed().contains("\0")) made.add(query);
        }
        return made;
    }

    private Query make(int kind, String zh, PaperText text) {
        String en = text.titleEn() + ". " + text.abstractEn();
        return switch (kind) {
            case 0 -> new Query("one Han character", han(zh, 1));
            case 1 -> new Query("two Han characters", han(zh, 2));
            case 2 -> new Query("four Han characters", han(zh, 4));
            case 3 -> new Query("eight Han characters", han(zh, 8));
            case 4 -> new Query("Han and a word", han(zh, 2) + " " + one(WORD, en));
            case 5 -> new Query("a word", one(WORD, en));
            case 6 -> new Query("two words", one(WORD, en) + " " + one(WORD, en));
            case 7 -> new Query("a phrase", '"' + phrase(en) + '"');
            case 8 -> new Query("a hyphenated word", one(HYPHENATED, en));
            case 9 -> new Query("Han in a field", "title:" + han(text.titleZh(), 2));
            case 10 -> new Query("one without the other", han(zh, 2) + " -" + han(zh, 2));
            default -> new Query("either", han(zh, 3) + " OR " + one(WORD, en));
        };
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
