package app.daybreak.digest;

import app.daybreak.paper.PaperText;

import java.util.ArrayList;
import java.util.List;

/// Decides which paragraph of an entry is which text.
final class FieldOrder {
    private FieldOrder() {}

    /// Assigns an entry's paragraphs.
    ///
    /// @param texts the paragraphs without the link, empty ones included
    /// @param titles how many of them stand before the link, or -1 where there is no link
    static PaperText of(List<String> texts, int titles) {
        if (titles == 2 || titles < 0 && texts.size() == 6) {
            if (texts.size() == 6 && inOrder(texts)) return complete(texts);
            // The first day's digests had no one-liners.
            if (texts.size() == 4) {
                return new PaperText(
                        texts.get(1), texts.get(0), "", "", texts.get(3), texts.get(2));
            }
        }
        int split = titles > 0 ? titles : Math.min(2, texts.size());
        return byLanguage(texts.subList(0, split), present(texts.subList(split, texts.size())));
    }

    private static PaperText complete(List<String> texts) {
        return new PaperText(
                texts.get(1), texts.get(0), texts.get(3), texts.get(2), texts.get(5), texts.get(4));
    }

    /// Not so where the empty one-liner was taken out and an abstract has two paragraphs.
    private static boolean inOrder(List<String> texts) {
        return !Han.prevails(texts.get(3)) || Han.prevails(texts.get(4)) || texts.get(4).isEmpty();
    }

    private static List<String> present(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static PaperText byLanguage(List<String> titles, List<String> body) {
        boolean onlyEnglish = titles.size() == 1 && !Han.prevails(titles.getFirst());
        String titleZh = titles.isEmpty() || onlyEnglish ? "" : titles.getFirst();
        String titleEn =
                onlyEnglish
                        ? titles.getFirst()
                        : String.join(
                                "\n", titles.subList(Math.min(1, titles.size()), titles.size()));
        List<String> chinese = new ArrayList<>(body.stream().filter(Han::prevails).toList());
        List<String> english = new ArrayList<>(body);
        english.removeAll(chinese);
        String tldrZh = chinese.size() > 1 ? chinese.removeFirst() : "";
        String tldrEn = hasEnglishOneLiner(body) ? english.removeFirst() : "";
        return new PaperText(
                titleEn,
                titleZh,
                tldrEn,
                tldrZh,
                String.join("\n", english),
                String.join("\n", chinese));
    }

    /// The English one-liner stands before the Chinese abstract, the English abstract behind it.
    private static boolean hasEnglishOneLiner(List<String> body) {
        boolean before = false;
        for (int i = 0; i < body.size(); i++) {
            boolean chinese = Han.prevails(body.get(i));
            if (before && chinese) return !Han.prevails(body.getLast());
            before |= !chinese;
        }
        return false;
    }
}
