package app.daybreak.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.daybreak.reading.Difference.Change;
import app.daybreak.reading.Difference.Part;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class DifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the old model;the new model;the [-old-][+new+] model",
                "提出一种方法;提出两种方法;提出[-一-][+两+]种方法",
                "同;同;同",
                "end;end.;end[+.+]",
                "one two;two;[-one -]two",
                "使用LLM微调;使用VLM微调;使用[-LLM-][+VLM+]微调",
            })
    void wordsThatChangedAreShown(String before, String after, String shown) {
        StringBuilder marked = new StringBuilder();
        for (Part part : Difference.between(before, after)) {
            marked.append(
                    switch (part.change()) {
                        case SAME -> part.text();
                        case REMOVED -> "[-" + part.text() + "-]";
                        case ADDED -> "[+" + part.text() + "+]";
                    });
        }
        assertEquals(shown, marked.toString());
    }

    @Property
    void bothTextsCanBePutTogetherAgain(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        List<Part> parts = Difference.between(before, after);
        assertEquals(before, without(Change.ADDED, parts));
        assertEquals(after, without(Change.REMOVED, parts));
        for (int i = 1; i < parts.size(); i++) {
            assertNotEquals(parts.get(i - 1).change(), parts.get(i).change());
        }
    }

    private static String without(Change change, List<Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) if (part.change() != change) text.append(part.text());
        return text.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab 模型。𠀀\ud840,").ofMaxLength(20);
    }
}
