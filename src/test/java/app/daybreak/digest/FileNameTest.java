package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

final class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "2023-03-13_cs.CL.md, cs.CL, 2023-03-13",
        "2023-06-09_cs.LG_2.md, cs.LG, 2023-06-09",
        "cs.CL_2023-03-13.md, cs.CL, 2023-03-13",
        "cs.CL-2023-03-13-2.markdown, cs.CL, 2023-03-13",
        "20230313-stat.ML.md, stat.ML, 2023-03-13",
        "2024_02_29 q-fin.md.txt, q-fin, 2024-02-29",
        "2023.03.13 hep-th.xml, hep-th, 2023-03-13",
        "digest of cs.AI 2023-03-13.md, cs.AI, 2023-03-13",
        "2023-13-45_2023-03-13_cs.AI.md, cs.AI, 2023-03-13",
    })
    void channelAndDate(String name, String channel, LocalDate date) {
        assertEquals(new FileName(channel, date), FileName.parse(name));
    }

    @ParameterizedTest
    @CsvSource({
        "cs.CL.md, cs.CL",
        "cs.CL (1).md, cs.CL",
        "cs.CL - Copy.md, cs.CL",
        "cs.CL - 副本 (2).md, cs.CL",
        "CS.cl.MD, cs.CL",
        "q-fin.md, q-fin",
        "cond-mat.str-el.md, cond-mat.str-el",
        "physics.flu-dyn_3.md, physics.flu-dyn",
        "math-ph.md, math-ph",
        "gr-qc.json, gr-qc",
        "2023-02-30_nlin.md, ''",
    })
    void onlyAChannel(String name, String channel) {
        assertEquals(channel, FileName.parse(name).channel());
        assertNull(FileName.parse(name).date());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.md",
                "README.md",
                "math notes.md",
                "xx.YY.md",
                "node.js.md",
                "",
                ".md",
                "12345678901.md",
                "statistics.md",
                "a.physics.md",
            })
    void noChannel(String name) {
        assertEquals(new FileName("", null), FileName.parse(name));
    }
}
