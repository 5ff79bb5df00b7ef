package app.daybreak.digest;

import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What arXiv's feeds write before abstracts since February 2024: `arXiv:2403.05300v1 Announce
/// Type: cross Abstract: `. The translator carried it into Chinese abstracts in hundreds of
/// wordings: `摘要：arXiv:2608.14438v1 公告类型：交叉 摘要：`.
final class Prefix {
    private static final String LABEL = "(?:\\p{IsHan}{1,6}\\s*[:：]\\s*)?";
    private static final String REFERENCE = "arXiv\\s*[:：]\\s*(\\d[\\w.]*|[\\w-]+/\\d+\\w*)";
    private static final String KIND =
            "(?:(?:公告|通告|通知|发表|发布|宣布|公布|声明|宣告|announce(?:ment)?)\\s*(?:的?(?:类型|类别|种类|形式|方式)|type)\\s*[:：]?)";

    /// The types that may stand there without `摘要：` behind them.
    private static final String TYPE =
            "(?:replace-cross|cross|replace|new|(?:替换|替代|更新|交叉|跨领域|跨列|跨版本|跨越|跨界|新论文|新公告|新发布|新增|新的|新文|新)"
                    + "(?:\\s*[-－–]?\\s*(?:替换|交叉|列表|发布|传播|提交|跨领域))?)";

    private static final String ABSTRACT = "(?:摘\\s?要|抽象|概要|文摘|概述|内容提要|abstract)\\s*[:：]\\s*";
    private static final String PUNCTUATION = "[\\s。，,.;；|]*";

    /// Reference, kind and whatever word for the type, up to the label of the abstract.
    private static final Pattern UP_TO_ABSTRACT =
            Pattern.compile(
                    LABEL
                            + REFERENCE
                            + PUNCTUATION
                            + "(?:"
                            + KIND
                            + "[\\p{IsHan}A-Za-z\\s-]{0,24}?)?"
                            + PUNCTUATION
                            + ABSTRACT,
                    Pattern.CASE_INSENSITIVE);

    /// The same where the abstract has no label.
    private static final Pattern UP_TO_TYPE =
            Pattern.compile(
                    LABEL + REFERENCE + PUNCTUATION + KIND + "\\s*" + TYPE + "[\\s。，,.;；|]+",
                    Pattern.CASE_INSENSITIVE);

    private static final int FARTHEST_START = 12;

    private Prefix() {}

    /// Removes the prefix where it names this paper; another paper's is text.
    static String remove(String text, Field field, PaperContent content) {
        if (field != Field.ABSTRACT_EN && field != Field.ABSTRACT_ZH) return text;
        int at = text.indexOf("rXiv");
        if (at < 0 || at > FARTHEST_START) return text;
        Matcher m = UP_TO_ABSTRACT.matcher(text);
        if (!m.lookingAt()) m = UP_TO_TYPE.matcher(text);
        if (!m.lookingAt()) return text;
        boolean own =
                ArxivReference.parse(m.group(1))
                        .filter(reference -> reference.id().equals(content.id()))
                        .isPresent();
        return own ? text.substring(m.end()) : text;
    }
}
