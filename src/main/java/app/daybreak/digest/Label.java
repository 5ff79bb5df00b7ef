package app.daybreak.digest;

import app.daybreak.paper.Field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of the translator's template, which it sometimes repeats before its text or leaves
/// instead of one: `论文标题：`, `这里是中文总结出的一句话要点：`.
final class Label {
    private static final String HERE = "(?:这里是|以下是)?(?:翻译过的|翻译后的|翻译的|中文)?(?:的)?";
    private static final String COLON = "\\s*[:：]\\s*";
    private static final Pattern TITLE =
            label(HERE + "(?:论文)?(?:标题|题目|题名)(?:翻译)?|translated_title");
    private static final Pattern TLDR = label(HERE + "(?:总结出的)?(?:一句话)?(?:要点|总结|摘要|概括)|TL;?DR");
    private static final Pattern ABSTRACT = label(HERE + "(?:论文)?摘\\s?要|translated_abstract");
    private static final Pattern KEY =
            Pattern.compile("[(（](?:translated_(?:title|abstract)|tldr)[)）]\\s*[:：]?\\s*");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:这里是)?(?:翻译过的论文(?:标题|摘要)|中文总结出的一句话要点)[。.…]*");

    private static final int LONGEST = 24;

    private Label() {}

    /// Removes the label of a Chinese text.
    static String remove(String text, Field field) {
        if (!field.isChinese()) return text;
        boolean key = text.startsWith("(") || text.startsWith("（");
        if (!key && !hasColon(text)) return text;
        Pattern label =
                switch (field) {
                    case TITLE_ZH -> TITLE;
                    case TLDR_ZH -> TLDR;
                    default -> ABSTRACT;
                };
        Matcher m = (key ? KEY : label).matcher(text);
        return m.lookingAt() ? text.substring(m.end()) : text;
    }

    /// Whether a text is the template itself.
    static boolean isPlaceholder(String text) {
        return text.length() < LONGEST && PLACEHOLDER.matcher(text).matches();
    }

    private static boolean hasColon(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') return true;
        }
        return false;
    }

    private static Pattern label(String words) {
        return Pattern.compile("(?:" + words + ")" + COLON, Pattern.CASE_INSENSITIVE);
    }
}
