package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Looks at everything that cleaning removes from real digests: nothing genuine may be among it.
final class RealCleaningTest {
    private static final Pattern CONTROL =
            Pattern.compile(
                    "[\\p{Cc}\\p{IsWhite_Space}\u00ad\u200b\u200e\u200f\u2060-\u206f\ufeff]*");
    private static final String ANNOUNCED =
            "(?:arXiv[:：] ?[\\w./-]+v\\d+ ?(?:(?:公告|通告|宣布|发表)类型[:：]|Announce Type:)?[ \\p{IsHan}a-z-]{0,24}。? ?)";

    /// What each rule may take from the beginning of a text.
    private static final Map<CleaningRule, Pattern> HEADS = new EnumMap<>(CleaningRule.class);

    /// What each rule may take from the end.
    private static final Map<CleaningRule, Pattern> TAILS = new EnumMap<>(CleaningRule.class);

    static {
        HEADS.put(
                CleaningRule.PREFIX,
                Pattern.compile("(?:摘要：|论文编号：)?" + ANNOUNCED + "(?:(?:摘要|抽象)[:：] ?|Abstract: )?"));
        HEADS.put(
                CleaningRule.LABEL,
                Pattern.compile(
                        "(?:(?:翻译过的)?论文(?:标题|题目|摘要)|(?:这里是)?中文总结出的一句话要点|摘要)[:：] ?|\\(translated_abstract\\) ?"));
        HEADS.put(
                CleaningRule.SUFFIX,
                Pattern.compile("[ -~]+\\(arXiv:[\\w.]+ \\[[\\w.-]+]\\) ?[(（]|"));
        TAILS.put(
                CleaningRule.SUFFIX,
                Pattern.compile(
                        " ?[(（] ?arXiv[:：] ?[\\w./-]+v\\d+ ?\\[[\\w.-]+](?: ?UPDATED| ?CROSS LISTED|更新)?[)）]|[)）]"));
        TAILS.put(CleaningRule.FULL_STOP, Pattern.compile("\\."));
        TAILS.put(CleaningRule.LEAKED_ONE_LINER, Pattern.compile(" ?[Ee]n_[Tt]d?l?d?r: .+"));
        HEADS.put(CleaningRule.PLACEHOLDER, Pattern.compile("这里是(?:翻译过的论文(?:标题|摘要)|中文总结出的一句话要点)"));
    }

    /// The words of TeX that stand for no letter.
    private static final Pattern TEX_WORDS =
            Pattern.compile(
                    "\\\\(?:text)?color\\{\\w+}|\\\\(?:emph|text(?:bf|it|sc|tt|rm|sf|sl)?|mbox|underline|url)(?=\\{)"
                            + "|(?<=\\{)\\\\(?:em|bf|it|sc|tt|rm|sf|sl)\\b|\\\\[uvHcdbkr](?=[{ ])");

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void nothingGenuineIsLost() throws IOException {
        List<Digest> digests = RealDigests.all();
        for (Digest digest : digests) {
            for (DigestEntry entry : digest.entries()) check(entry.content());
        }
        counts.forEach((what, count) -> System.out.printf("%6d  %s%n", count, what));
        assertTrue(counts.size() > CleaningRule.values().length);
    }

    private void check(PaperContent content) {
        for (Field field : Field.values()) {
            String text = content.source().get(field);
            for (CleaningRule rule : CleaningRule.values()) {
                String after = rule.apply(text, field, content);
                if (!after.equals(text)) {
                    check(rule, text, after);
                    counts.merge(rule + " " + field.code(), 1, Integer::sum);
                }
                text = after;
            }
            assertEquals(text.strip(), Cleaner.clean(content).text().get(field));
        }
        Cleaner.clean(content).flaws().codes().forEach(code -> counts.merge(code, 1, Integer::sum));
    }

    private static void check(CleaningRule rule, String before, String after) {
        String what = rule + ": " + before + " => " + after;
        switch (rule) {
            case CHARACTERS -> assertEquals(visible(before), visible(after), what);
            case HTML -> {
                String resolved = before.replaceAll("</?br ?/?>", "").replace("&amp;", "&");
                assertEquals(resolved, after, what);
            }
            case TEX, COMPOSED -> assertEquals(words(before), words(after), what);
            case LEAKED_ONE_LINER, SUFFIX, FULL_STOP, PREFIX, LABEL, PLACEHOLDER -> {
                if (before.isEmpty()) return; // the English one-liner arrives
                int at = after.isEmpty() ? before.length() : before.lastIndexOf(after);
                assertTrue(at >= 0, what);
                assertMatches(HEADS.get(rule), before.substring(0, at), what);
                assertMatches(
                        TAILS.get(rule),
                        before.substring(Math.min(before.length(), at + after.length())),
                        what);
            }
        }
    }

    private static void assertMatches(
            @org.jspecify.annotations.Nullable Pattern allowed, String removed, String what) {
        boolean matches = allowed == null ? removed.isEmpty() : allowed.matcher(removed).matches();
        assertTrue(matches, what);
    }

    private static String words(String text) {
        return letters(TEX_WORDS.matcher(text).replaceAll(""));
    }

    private static String visible(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    /// Letters without accents, and figures.
    private static String letters(String text) {
        String plain =
                text.replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("Ø", "O")
                        .replace("ł", "l")
                        .replace("Ł", "L")
                        .replace("æ", "ae")
                        .replace("ı", "i");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
