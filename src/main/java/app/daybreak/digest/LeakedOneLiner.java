package app.daybreak.digest;

import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The English one-liner, which the translator sometimes gave within the Chinese one, behind the
/// (misspelt) name of its field: `…的潜力。en_tdlr: This study …`.
final class LeakedOneLiner {
    private static final Pattern LEAK =
            Pattern.compile(
                    "[\\s,，;；\"'{(（]*en_t(?:dl|ld)r[\"')）]*\\s*[:：]\\s*[\"']?",
                    Pattern.CASE_INSENSITIVE);

    private LeakedOneLiner() {}

    /// Takes it from the Chinese field and puts it into the English one if that is empty; one that
    /// would be lost stays where it is.
    static String move(String text, Field field, PaperContent content) {
        boolean free = content.source().tldrEn().isEmpty();
        if (!free || field != Field.TLDR_ZH && field != Field.TLDR_EN) return text;
        String chinese =
                field == Field.TLDR_ZH ? text : Characters.clean(content.source().tldrZh());
        Matcher m = chinese.indexOf('_') < 0 ? null : LEAK.matcher(chinese);
        if (m == null || !m.find()) return text;
        return field == Field.TLDR_ZH
                ? chinese.substring(0, m.start())
                : chinese.substring(m.end());
    }
}
