package app.daybreak.digest;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What arXiv's feeds wrote behind titles until January 2024: `Title. (arXiv:2310.06167v1 [cs.AI]
/// UPDATED)`. The translator carried it into Chinese titles and one-liners, with brackets, spaces
/// and flags of its own.
final class Suffix {
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "\\s*[(（]\\s*arXiv\\s*[:：]\\s*([\\w./-]++)\\s*(?:[\\[［【][^\\]］】]{0,24}[\\]］】])?"
                            + "\\s*[^()（）]{0,16}[)）]\\s*",
                    Pattern.CASE_INSENSITIVE);

    /// A full stop that is part of the last word.
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?:\\bal|\\betc|\\bvs|\\bInc|\\bJr|\\.[A-Z]|(?<!\\.)\\.\\.)\\.$",
                    Pattern.DOTALL);

    private static final int LONGEST_ABBREVIATION = 5;

    private Suffix() {}

    /// Removes the suffix where it names this paper; another paper's is text. Where a translation
    /// in brackets follows the suffix, it alone is the title.
    static String remove(String text, Field field, PaperContent content) {
        if (field == Field.ABSTRACT_EN || field == Field.ABSTRACT_ZH) return text;
        int at = start(text, content.id());
        if (at < 0) return text;
        Matcher m = SUFFIX.matcher(text).region(at, text.length());
        if (!m.lookingAt()) return text;
        String rest = text.substring(m.end());
        if (rest.isEmpty() || rest.equals("。") || rest.equals(".")) {
            return text.substring(0, m.start()) + rest;
        }
        return field.isChinese() && isBracketed(rest)
                ? WhiteSpace.strip(rest, 1, rest.length() - 1)
                : text;
    }

    private static boolean isBracketed(String text) {
        return (text.startsWith("(") && text.endsWith(")")
                        || text.startsWith("（") && text.endsWith("）"))
                && Han.count(text) > 0;
    }

    /// Removes the full stop of an English title that has, or had, the suffix.
    static String removeFullStop(String text, Field field, PaperContent content) {
        if (field != Field.TITLE_EN || !text.endsWith(".")) return text;
        String source = content.source().titleEn();
        boolean old = source.endsWith(")") && start(source, content.id()) >= 0;
        if (!old || isAbbreviated(text)) return text;
        return text.substring(0, text.length() - 1);
    }

    private static boolean isAbbreviated(String text) {
        int tail = Math.max(0, text.length() - LONGEST_ABBREVIATION);
        return ABBREVIATED
                .matcher(text)
                .region(tail, text.length())
                .useTransparentBounds(true)
                .find();
    }

    /// Where the suffix of this paper starts, or -1.
    private static int start(String text, ArxivId id) {
        for (int at = text.indexOf("rXiv"); at >= 0; at = text.indexOf("rXiv", at + 1)) {
            int open = back(text, at - 1);
            if (open == 0 || "(（".indexOf(text.charAt(open - 1)) < 0) continue;
            int start = back(text, open - 1);
            Matcher m = SUFFIX.matcher(text).region(start, text.length());
            if (m.lookingAt() && isOwn(m.group(1), id)) return start;
        }
        return -1;
    }

    /// The index behind the last character before `from` that is not white space.
    private static int back(String text, int from) {
        int i = Math.max(0, from);
        while (i > 0 && WhiteSpace.is(text.charAt(i - 1))) i--;
        return i;
    }

    private static boolean isOwn(String reference, ArxivId id) {
        return ArxivReference.parse(reference).filter(named -> named.id().equals(id)).isPresent();
    }
}
