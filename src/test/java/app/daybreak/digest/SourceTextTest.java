package app.daybreak.digest;

import static app.daybreak.digest.Fixtures.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class SourceTextTest {
    private static final String CURRENT = Fixtures.text("current.md");

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "GB18030, ''",
        "GBK, ''",
    })
    void everyEncodingGivesTheSameEntries(String charset, String mark) {
        Digest digest = read((mark + CURRENT).getBytes(Charset.forName(charset)));
        assertEquals(read(CURRENT).entries(), digest.entries());
        assertEquals(List.of(), digest.problems());
    }

    @Test
    void aFewDamagedBytesAreReplacedAndNamed() {
        byte[] bytes = CURRENT.getBytes(StandardCharsets.UTF_8);
        int at =
                CURRENT.substring(0, CURRENT.indexOf("纸船很轻"))
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
        bytes[at] = (byte) 0xff;
        Digest digest = read(bytes);
        assertEquals(3, digest.entries().size());
        assertEquals(1, digest.problems().size());
        assertEquals(35, digest.problems().getFirst().line());
        assertEquals(Kind.DAMAGED_TEXT, digest.problems().getFirst().kind());
        assertTrue(digest.problems().getFirst().excerpt().contains("\uFFFD"));
    }

    @Test
    void aReplacementCharacterOfTheFilesOwnIsNoDamage() {
        Digest digest = read(CURRENT.replace("纸船很轻", "\uFFFD船很轻"));
        assertEquals(List.of(), digest.problems());
    }

    @Test
    void otherBytesAreRefusedWithTheFirstThatDoNotFit() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (0x80 + i % 0x40);
        bytes[0] = 'P';
        bytes[1] = 'K';
        assertEquals(
                List.of(new Problem(0, Kind.UNKNOWN_ENCODING, "82 83 84 85 86 87 88 89 @ 2")),
                read(bytes).problems());
    }

    @Test
    void chineseInGb18030ThatIsNoDigestIsRefused() {
        byte[] bytes = "明月几时有，把酒问青天。".repeat(50).getBytes(Charset.forName("GB18030"));
        assertEquals(Kind.UNKNOWN_ENCODING, read(bytes).problems().getFirst().kind());
    }
}
