package app.daybreak.query;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Made texts in which things repeat, so that questions find something.
final class Texts {
    private static final String[] PIECES = {
        "图",
        "像",
        "图像",
        "分割",
        "割",
        "模",
        "型",
        "模型",
        "の",
        "タ",
        "ー",
        "각",
        "𠀀",
        "multi",
        "modal",
        "multimodal",
        "Multi-Modal",
        "a",
        "ab",
        "b",
        "LLM",
        "re",
        "Schrödinger",
        "e\u0301",
        "2",
        "4",
        "42",
        "２",
        "ﬁ",
        "Ａ",
        "-",
        "-",
        "-",
        "\u2010",
        "–",
        " ",
        " ",
        " ",
        "，",
        "。",
        ",",
        ".",
        "：",
        "“",
        "”",
        "(",
        ")",
        "\u200b",
        "\u00ad",
        "\u0301",
        "😀",
        "\ud83d",
        "$",
        "_",
        "\n",
        "ß",
        "Ω",
        "ς",
        "й",
        "ﾞ",
        "ｶ",
        "½",
        "\u0000"
    };

    private Texts() {}

    static Arbitrary<String> any() {
        return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    /// A few pieces: what a person might ask.
    static Arbitrary<String> questions() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
    }
}
