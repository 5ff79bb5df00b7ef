package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.PaperText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnnouncementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T. (arXiv:2310.06167v1 [cs.AI]);; 1 NEW cs.AI",
                "T. (arXiv:2310.06167v4 [cs.AI] UPDATED);; 4 REPLACE cs.AI",
                "T. (arXiv:2310.06167v2 [q-fin.TR] CROSS LISTED);; 2 CROSS q-fin.TR",
                "T (arXiv:2310.06167v2);; 2 NEW",
                "T;arXiv:2310.06167v1 Announce Type: new  Abstract: We.; 1 NEW",
                "T;arXiv:2310.06167v3 Announce Type: replace-cross  Abstract: We.; 3 REPLACE_CROSS",
                "T;arXiv:2310.06167v3 Announce Type: odd  Abstract: We.; 3 null",
                "T. (arXiv:2310.99999v1 [cs.AI]);; 7 null",
                "T;arXiv:2310.99999v1 Announce Type: new  Abstract: We.; 7 null",
                "T (arXiv:2310.06167v1 [cs.AI]) and More;We build on arXiv:2310.06167v1.; 7 null",
                "T;; 7 null",
            })
    void isReadWhereItNamesThisPaper(String title, @Nullable String text, String expected) {
        PaperText texts = new PaperText(title, "", "", "", text == null ? "" : text, "");
        ArxivReference link = ArxivReference.parse("2310.06167v7").orElseThrow();
        Announcement found = Announcement.of(link, texts);
        assertEquals(
                expected, (found.version() + " " + found.type() + " " + found.category()).strip());
    }
}
