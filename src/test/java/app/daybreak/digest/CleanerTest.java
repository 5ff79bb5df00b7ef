package app.daybreak.digest;

import static app.daybreak.digest.Fixtures.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What cleaning takes away around a text and what it says of a text; [TexTextTest] has the rest.
final class CleanerTest {
    private static final String ID = "2310.11366";

    private static String clean(Field field, String text) {
        return Cleaner.clean(paper(field, text)).text().get(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A Title. (arXiv:2310.11366v1 [cs.LG]);A Title",
                "A Title. (arXiv:2310.11366v2 [cs.LG] UPDATED);A Title",
                "Why Me?. (arXiv:2310.11366v2 [cs.LG] CROSS LISTED);Why Me?",
                "By Doe et al.. (arXiv:2310.11366v1 [cs.LG]);By Doe et al.",
                "By Doe et al. (arXiv:2310.11366v1 [cs.LG]);By Doe et al.",
                "Wait.... (arXiv:2310.11366v1 [cs.LG]);Wait...",
                "Wait... (arXiv:2310.11366v1 [cs.LG]);Wait...",
                "In the U.S.. (arXiv:2310.11366v1 [cs.LG]);In the U.S.",
                "A Modern Title.;A Modern Title.",
                "A Reply to Doe. (arXiv:2309.00001v1 [cs.LG]);A Reply to Doe. (arXiv:2309.00001v1 [cs.LG])",
            })
    void englishTitles(String raw, String clean) {
        assertEquals(clean, clean(Field.TITLE_EN, raw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "综述(arXiv: 2310.11366v1 [cs.LG]);综述",
                "数据集( arXiv:2310.11366v1[cs.CL]);数据集",
                "多模态（arXiv：2310.11366v1 [cs.CV]）;多模态",
                "检测：综述(arXiv：2310.11366v2 [cs.LG]更新);检测：综述",
                "关于评论（arXiv:2309.00001v1）;关于评论（arXiv:2309.00001v1）",
                "Lie Group. (arXiv:2310.11366v1 [cs.LG]) \b(李群分解);李群分解",
                "Lie Group. (arXiv:2310.11366v1 [cs.LG]) （李群分解）;李群分解",
                "论文标题：解码时间;解码时间",
                "翻译过的论文标题: 孪生变压器;孪生变压器",
                "论文的标题为何重要：实证;论文的标题为何重要：实证",
                "机器学习</br>;机器学习",
            })
    void chineseTitles(String raw, String clean) {
        assertEquals(clean, clean(Field.TITLE_ZH, raw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "arXiv:2310.11366v1 公告类型：交叉 摘要：正文;正文",
                "摘要：arXiv:2310.11366v1 公告类型：交叉 摘要：正文;正文",
                "论文编号：arXiv:2310.11366v1 公告类型：新 摘要：正文;正文",
                "arXiv:2310.11366v1 公告类型：新抽象：正文;正文",
                "arXiv:2310.11366v1  公告类型: 跨领域  摘要: 正文;正文",
                "arXiv:2310.11366v1 发表类型：交叉传播 摘要：正文;正文",
                "arXiv:2310.11366v1宣布类型：新的摘要：正文;正文",
                "arXiv:2310.11366v1通告类型:新摘要:正文;正文",
                "arXiv:2310.11366v1 公告类型：替换。摘要：正文;正文",
                "arXiv:2310.11366v1 公告类型：新 真实性、表达力;真实性、表达力",
                "arXiv:2310.11366v1 公告类型：替换-交叉 正文;正文",
                "arXiv:2310.11366v1 Announce Type: new Abstract: 正文;正文",
                "arXiv:2310.11366v1 摘要：正文;正文",
                "摘要：正文;正文",
                "(translated_abstract) 正文;正文",
                "arXiv:2309.00001v1 公告类型：新 摘要：别人的;arXiv:2309.00001v1 公告类型：新 摘要：别人的",
                "我们分析arXiv上的论文摘要：结果很好;我们分析arXiv上的论文摘要：结果很好",
                "新方法与新摘要;新方法与新摘要",
            })
    void chineseAbstracts(String raw, String clean) {
        assertEquals(clean, clean(Field.ABSTRACT_ZH, raw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "arXiv:2310.11366v1 Announce Type: replace-cross  Abstract: We do.§We do.",
                "arXiv:2309.00001v1 Announce Type: new  Abstract: No.§arXiv:2309.00001v1 Announce Type: new Abstract: No.",
                "arXiv:2310.11366 is our earlier work.§arXiv:2310.11366 is our earlier work.",
                "Doe &amp; Roe say 1 &lt; 2.§Doe & Roe say 1 < 2.",
                "R&D; the <EN> tag and <|im_end|>, <<History>>, <cls>.§R&D; the <EN> tag and <|im_end|>, <<History>>, <cls>.",
                "F\u0007WI\u200B and\u00A0so \t  on\uFEFF.§FWI and so on.",
                "Nystro\u0308m§Nystr\u00f6m",
            })
    void englishAbstracts(String raw, String clean) {
        assertEquals(clean, clean(Field.ABSTRACT_EN, raw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "这里是中文总结出的一句话要点：要点;要点",
                "中文总结出的一句话要点: 要点;要点",
                "结果很好。 (arXiv:2310.11366v1 [cs.LG]);结果很好。",
                "论文提出了方法;论文提出了方法",
            })
    void chineseOneLiners(String raw, String clean) {
        assertEquals(clean, clean(Field.TLDR_ZH, raw));
    }

    @Test
    void aLeakedEnglishOneLinerMovesToItsField() {
        PaperText text = Cleaner.clean(paper(Field.TLDR_ZH, "有潜力。   en_tdlr: It works.")).text();
        assertEquals("有潜力。", text.tldrZh());
        assertEquals("It works.", text.tldrEn());
    }

    @Test
    void aLeakedEnglishOneLinerThatWouldBeLostStays() {
        PaperText both = new PaperText("", "", "Mine.", "好。en_tldr: It works.", "", "");
        PaperContent content = new PaperContent(paper(Field.TITLE_EN, "").id(), 0, null, "", both);
        PaperText text = Cleaner.clean(content).text();
        assertEquals("好。en_tldr: It works.", text.tldrZh());
        assertEquals("Mine.", text.tldrEn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TITLE_ZH;Borges与AI;",
                "TITLE_ZH;SAMM（Segment Any Medical Model）：用于SAM的3D Slicer集成;",
                "TITLE_ZH;PRompt Optimization in Multi-Step Tasks;title_zh:not_chinese",
                "TITLE_ZH;Novi jezički modeli za srpski jezik;title_zh:not_chinese",
                "TITLE_ZH;日本語の言語モデルについて;title_zh:not_chinese",
                "TITLE_ZH;한국어 언어 모델;title_zh:not_chinese",
                "TITLE_ZH;An English Title About Bian Que (扁鹊) and Other Physicians of Old;title_zh:not_chinese",
                "TITLE_ZH;这里是翻译过的论文标题;title_zh:placeholder",
                "TLDR_ZH;这里是中文总结出的一句话要点;tldr_zh:placeholder",
                "TITLE_EN;Anything;",
            })
    void languageAndPlaceholders(Field field, String raw, @Nullable String flaw) {
        List<String> codes = Cleaner.clean(paper(field, raw)).flaws().codes();
        List<String> ofField =
                codes.stream().filter(c -> c.startsWith(field.code() + ":")).toList();
        assertEquals(flaw == null ? List.of() : List.of(flaw), ofField);
    }

    @Test
    void everyTextButTheEnglishOneLinerIsMissedWhenEmpty() {
        assertEquals(
                List.of(
                        "title_en:missing",
                        "title_zh:missing",
                        "tldr_zh:missing",
                        "abstract_en:missing",
                        "abstract_zh:missing"),
                Cleaner.clean(paper(Field.TITLE_EN, "")).flaws().codes());
    }

    @ParameterizedTest
    @CsvSource({
        "1000, ., true",
        "1000, x, true",
        "999, x, true",
        "999, ., false",
        "995, x, true",
        "997, 。, false",
        "996, .), false",
        "994, x, false",
        "1001, x, false",
    })
    void cutAbstracts(int length, String end, boolean truncated) {
        String text = "a".repeat(length - end.length()) + end;
        List<String> codes = Cleaner.clean(paper(Field.ABSTRACT_EN, text)).flaws().codes();
        assertEquals(truncated, codes.contains("abstract_en:truncated"));
    }

    @Test
    void theLimitCountsCodePointsAndThePrefix() {
        String prefix = "arXiv:" + ID + "v1 Announce Type: new  Abstract: ";
        String text = prefix + "𝔸".repeat(1000 - prefix.length());
        List<String> codes = Cleaner.clean(paper(Field.ABSTRACT_EN, text)).flaws().codes();
        assertEquals(true, codes.contains("abstract_en:truncated"));
    }
}
