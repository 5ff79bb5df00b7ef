package app.daybreak.reading;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.List;

/// What changed between two texts, word by word, in Chinese character by character. The shortest
/// way from one to the other (E. Myers, An O(ND) Difference Algorithm and Its Variations,
/// Algorithmica 1, 1986).
public final class Difference {
    /// Texts with more words than this are compared as a whole: no paper's text has so many.
    private static final int MOST = 5_000;

    private static final int SPACE = 1;
    private static final int LETTER = 2;
    private static final int ALONE = 3;

    /// What became of a stretch.
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /// A stretch of either text.
    public record Part(Change change, String text) {}

    private final List<Part> parts = new ArrayList<>();

    private Difference() {}

    /// The way from one text to another, in order. Those parts that are not added give the first
    /// text, those that are not removed the second; no two neighbours are of one kind.
    public static List<Part> between(String before, String after) {
        Difference difference = new Difference();
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MOST || now.size() > MOST) difference.replace(old, now);
        else difference.compare(old, now);
        return List.copyOf(difference.parts);
    }

    private void compare(List<String> old, List<String> now) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(Change.SAME, old.subList(at, start));
            replace(delta.getSource().getLines(), delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        add(Change.SAME, old.subList(at, old.size()));
    }

    private void replace(List<String> old, List<String> now) {
        add(Change.REMOVED, old);
        add(Change.ADDED, now);
    }

    private void add(Change change, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) parts.add(new Part(change, text));
    }

    /// Words, single signs and stretches of white space, without a gap.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int before = i == 0 ? 0 : kind(text.codePointBefore(i));
            if (i > start && (before == ALONE || before != kind(c))) {
                words.add(text.substring(start, i));
                start = i;
            }
            i += Character.charCount(c);
        }
        if (start < text.length()) words.add(text.substring(start));
        return words;
    }

    private static int kind(int c) {
        if (Character.isWhitespace(c)) return SPACE;
        boolean letter = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
        return letter ? LETTER : ALONE;
    }
}
