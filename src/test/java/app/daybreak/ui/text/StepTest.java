package app.daybreak.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where keys lead in a text: an accented letter written as two counts as one.
final class StepTest {
    @ParameterizedTest
    @CsvSource({
        "CHARACTER, 0, 1, 2",
        "CHARACTER, 2, -1, 0",
        "CHARACTER, 2, 1, 3",
        "CHARACTER, 9, 1, -1",
        "CHARACTER, 0, -1, -1",
        "WORD, 0, 1, 4",
        "WORD, 9, -1, 5",
        "WORD, 9, 1, -1",
        "PARAGRAPH, 3, 1, 9",
        "PARAGRAPH, 3, -1, 0",
        "PARAGRAPH, 9, 1, -1",
        "PARAGRAPH, 0, -1, -1",
    })
    void keysLeadToThePlace(Step unit, int from, int step, int to) {
        assertEquals(to, unit.next("e\u0301te word", from, step));
    }
}
