package app.daybreak.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class ArxivIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0704.0001",
                "1412.9999",
                "1501.00001",
                "2310.06167",
                "9012.99999",
                "hep-th/9901001",
                "math/0309136",
                "cs/0703999",
                "acc-phys/9411001",
                "supr-con/9608001",
                "math-ph/0703001",
            })
    void printsWhatItRead(String text) {
        assertEquals(text, ArxivId.of(text).toString());
    }

    @Test
    void dropsTheSubjectClass() {
        assertEquals("math/0309136", ArxivId.of("math.GT/0309136").toString());
        assertEquals(ArxivId.of("math/0309136"), ArxivId.of("math.GT/0309136"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2313.00001",
                "2300.00001",
                "2310.0616",
                "0704.00001",
                "1412.00001",
                "1501.0001",
                "0703.0001",
                "2310.00000",
                "9101.00001",
                "2310.06167v1",
                " 2310.06167",
                "hep-th/0704001",
                "hep-th/9913001",
                "hep-th/9901000",
                "no-such/9901001",
                "HEP-TH/9901001",
                "math/030913",
            })
    void refusesWhatCannotBe(String text) {
        assertEquals(Optional.empty(), ArxivId.parse(text));
        assertThrows(IllegalArgumentException.class, () -> ArxivId.of(text));
    }

    @Test
    void ordersBySubmission() {
        List<ArxivId> ids = new ArrayList<>();
        for (String text :
                List.of(
                        "hep-th/9108001",
                        "hep-th/9912999",
                        "astro-ph/0001001",
                        "hep-th/0001001",
                        "hep-th/0001002",
                        "math/0703999",
                        "0704.0001",
                        "1412.9999",
                        "1501.00001",
                        "2310.06167",
                        "2310.06168",
                        "2311.00001")) {
            ids.add(ArxivId.of(text));
        }
        List<ArxivId> sorted = new ArrayList<>(ids);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertEquals(ids, sorted);
    }

    @ParameterizedTest
    @CsvSource({"2310.06167, 2310.06167", "0704.0001, 0704.0001"})
    void theKeyIsTheIdentity(String one, String other) {
        assertEquals(ArxivId.of(one), new ArxivId(ArxivId.of(other).key()));
    }

    @Property
    void everyPlaceOfEveryMonthComesBack(
            @ForAll @IntRange(min = 15, max = 90) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 99_999) int place) {
        String text = String.format(Locale.ROOT, "%02d%02d.%05d", year, month, place);
        assertEquals(text, ArxivId.of(text).toString());
    }
}
