package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class OccurrencesTest {
    @ParameterizedTest
    @CsvSource({
        "trans, The Transformer translates, Trans|trans",
        "模型, 大模型的模型, 模型|模型",
        "SCHRODINGER, Schrödinger's cat, Schrödinger",
        "ＬＬＭ, an LLM, LLM",
        "aa, aaaaa, aa|aa",
        "of the, end of the line, of the",
        "., a… b., ….",
        "f, oﬀ of, ﬀf",
        "nothing, here, ''",
    })
    void findsWordsAsEyesDo(String words, String text, String found) {
        List<String> places =
                Occurrences.of(words, text).stream().map(range -> range.of(text)).toList();
        assertEquals(found, String.join(found.contains("|") ? "|" : "", places));
    }

    @Test
    void emptyWordsAreNowhere() {
        assertEquals(List.of(), Occurrences.of(" \t", "some text"));
        assertEquals(List.of(), Occurrences.of("x", ""));
    }
}
