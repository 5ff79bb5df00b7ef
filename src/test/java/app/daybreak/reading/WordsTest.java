package app.daybreak.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a sentence's translation can be known by.
final class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We propose models, a Model | we propos model",
                "studies use trained training | study use train",
                "loss and class | loss class",
                "12,345 samples, 83.9% | 12345 sampl 83.9",
                "GPT-4 | gpt 4",
                "$ x + y $ and \\( x+y \\) | $x+y",
                "$5 alone | 5 alon",
                "图神经网络。用 | 图神 神经 经网 网络",
                "本文用 BERT | 本文 文用 bert",
                "令$x$为 | $x",
            })
    void areFound(String text, String words) {
        assertEquals(words, String.join(" ", Words.of(text)));
    }
}
