package app.daybreak.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

final class ArxivReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "2310.06167, 2310.06167",
        "2310.06167v2, 2310.06167v2",
        "arXiv:2310.06167v12, 2310.06167v12",
        "ARXIV: 2310.06167, 2310.06167",
        "' hep-th/9901001v3 ', hep-th/9901001v3",
        "arXiv:math.GT/0309136, math/0309136",
    })
    void readsTexts(String text, String expected) {
        assertEquals(expected, ArxivReference.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "http://arxiv.org/abs/2303.06135, 2303.06135",
        "https://arxiv.org/abs/2303.06135v3, 2303.06135v3",
        "https://rss.arxiv.org/abs/2402.01591, 2402.01591",
        "https://export.arxiv.org/abs/2402.01591, 2402.01591",
        "https://www.arxiv.org/pdf/2402.01591v2.pdf, 2402.01591v2",
        "https://arxiv.org/pdf/2402.01591, 2402.01591",
        "https://arxiv.org/html/2402.01591v1/, 2402.01591v1",
        "https://arxiv.org/abs/hep-th/9901001, hep-th/9901001",
        "https://arxiv.org/pdf/math.GT/0309136v2, math/0309136v2",
        "arxiv.org/abs/2303.06135?context=cs#top, 2303.06135",
        "HTTPS://ARXIV.ORG/abs/2303.06135, 2303.06135",
    })
    void readsLinks(String link, String expected) {
        assertEquals(expected, ArxivReference.parseLink(link).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/abs/2303.06135",
                "https://notarxiv.org/abs/2303.06135",
                "https://arxiv.org.example.org/abs/2303.06135",
                "https://arxiv.org/abs/2313.06135",
                "https://arxiv.org/list/cs.CL/new",
                "https://arxiv.org/2303.06135",
            })
    void otherLinksGiveNothing(String link) {
        assertEquals(Optional.empty(), ArxivReference.parseLink(link));
    }
}
