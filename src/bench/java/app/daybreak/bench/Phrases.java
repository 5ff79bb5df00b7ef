package app.daybreak.bench;

import java.util.List;

/// What made papers talk about: patterns with two places each, and nouns to put there.
final class Phrases {
    static final List<String> NOUNS_EN =
            List.of(
                    "language models",
                    "graph networks",
                    "weather forecasts",
                    "speech recognition",
                    "protein folding",
                    "reward shaping",
                    "sparse attention",
                    "causal discovery",
                    "image retrieval",
                    "private learning",
                    "code review",
                    "robot grasping");

    static final List<String> NOUNS_ZH =
            List.of(
                    "语言模型", "图网络", "天气预报", "语音识别", "蛋白质折叠", "奖励塑形", "稀疏注意力", "因果发现", "图像检索", "隐私学习",
                    "代码审查", "机器人抓取");

    static final List<String> TITLES_EN =
            List.of(
                    "What {0} Can Learn From {1}",
                    "Revisiting {0} for {1}: A Careful Study",
                    "A Benchmark of {0} Under the Noise of {1}",
                    "Faster {0} by Way of {1}");

    static final List<String> TITLES_ZH =
            List.of("{0}能从{1}中学到什么", "重新审视用于{1}的{0}：一项细致研究", "{1}噪声下的{0}基准测试", "借助{1}实现更快的{0}");

    static final List<String> ONE_LINERS =
            List.of(
                    "本文把{0}的思路用于{1}，在不增加计算量的前提下改善了结果。",
                    "作者指出{0}的常见评测忽略了{1}，并给出一个新的评测方法。", "研究表明，{0}与{1}之间的联系比此前认为的更紧密。");

    static final List<String> SENTENCES_EN =
            List.of(
                    "Progress in {0} has been held back by the cost of {1}, which few studies report.",
                    "We ask whether {0} still helps once {1} is trained on the same data.",
                    "Our method needs 12.5\\% fewer steps than {0} and keeps the accuracy of {1}.",
                    "Across seven data sets, {0} is sensitive to the order in which {1} is applied.",
                    "We prove that the error of {0} is at most $O(\\sqrt{n})$ when {1} is bounded.",
                    "Code and data for {0} and {1} will be published with the paper.",
                    "A study with 40 readers confirms that {0} is easier to follow than {1}.",
                    "These findings suggest that {0} and {1} should be evaluated together.");

    static final List<String> SENTENCES_ZH =
            List.of(
                    "{0}的进展一直受制于{1}的成本，而很少有研究报告这一点。",
                    "我们想知道，当{1}在同样的数据上训练之后，{0}是否仍有帮助。",
                    "我们的方法比{0}少用12.5%的步数，同时保持了{1}的准确率。",
                    "在七个数据集上，{0}对应用{1}的先后顺序很敏感。",
                    "我们证明，当{1}有界时，{0}的误差至多为 $O(\\sqrt{n})$。",
                    "{0}与{1}的代码和数据将随论文一起公开。",
                    "一项有四十位读者参加的研究证实，{0}比{1}更容易理解。",
                    "这些结果说明，{0}与{1}应当放在一起评价。");

    private Phrases() {}
}
