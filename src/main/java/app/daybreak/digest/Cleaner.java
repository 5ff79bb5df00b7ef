package app.daybreak.digest;

import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import java.util.EnumMap;
import java.util.Map;

/// Makes of a paper's raw texts what a person should read. Pure and quick enough to be called for
/// every row that is shown; the raw texts stay as they are, so that a better cleaner improves what
/// was imported before it.
///
/// Formulas (`$…$`, `$$…$$`, `\(…\)`, `\[…\]` and environments) stay as they are, white space and
/// control characters apart. An escaped dollar sign stays escaped, because bare it would seem to
/// open one. `--` and `---` stay too: a search for what was typed must find it.
public final class Cleaner {
    /// Where the source cut abstracts, in code points. It counted the feed's prefix and outer white
    /// space, of which a raw text has lost the latter.
    private static final int SOURCE_LIMIT = 1000;

    private static final int SHORTEST_CUT = 995;

    /// Longer texts (twenty times the longest seen) are no paper's and not worth the time.
    private static final int LONGEST = 20_000;

    private static final CleaningRule[] RULES = CleaningRule.values();

    private Cleaner() {}

    /// The texts of a paper to be read, and their flaws.
    public static CleanText clean(PaperContent content) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        Flaws flaws = Flaws.NONE;
        for (Field field : Field.values()) {
            String text = clean(field, content);
            texts.put(field, text);
            flaws = flaws.and(flaws(field, content.source().get(field), text));
        }
        return new CleanText(PaperText.of(field -> texts.getOrDefault(field, "")), flaws);
    }

    /// One text of a paper alone: a list that shows titles need not clean abstracts.
    public static String clean(Field field, PaperContent content) {
        String text = content.source().get(field);
        if (text.length() > LONGEST) return Characters.clean(text);
        for (CleaningRule rule : RULES) text = rule.apply(text, field, content);
        return WhiteSpace.strip(text);
    }

    private static Flaws flaws(Field field, String raw, String clean) {
        if (clean.isEmpty()) {
            if (!raw.isEmpty()) return Flaws.NONE.with(field, Flaw.PLACEHOLDER);
            return field == Field.TLDR_EN ? Flaws.NONE : Flaws.NONE.with(field, Flaw.MISSING);
        }
        Flaws flaws = Flaws.NONE;
        if (isAbstract(field) && isCut(raw)) flaws = flaws.with(field, Flaw.TRUNCATED);
        if (field.isChinese() && !Han.isChinese(clean)) flaws = flaws.with(field, Flaw.NOT_CHINESE);
        return flaws;
    }

    private static boolean isAbstract(Field field) {
        return field == Field.ABSTRACT_EN || field == Field.ABSTRACT_ZH;
    }

    private static boolean isCut(String raw) {
        if (raw.length() < SHORTEST_CUT || raw.length() > 2 * SOURCE_LIMIT) return false;
        int length = raw.codePointCount(0, raw.length());
        if (length < SHORTEST_CUT || length > SOURCE_LIMIT) return false;
        return length == SOURCE_LIMIT || !endsSentence(raw);
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’)）]」』$}".indexOf(text.charAt(end - 1)) >= 0) end--;
        return end > 0 && ".!?。！？…".indexOf(text.charAt(end - 1)) >= 0;
    }
}
