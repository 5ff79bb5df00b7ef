package app.daybreak.digest;

import static app.daybreak.digest.Fixtures.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// Found by mutations: several signs cut in one paragraph of a short file made all of it
    /// another encoding's.
    @Test
    void severalDamagedSignsAreNoOtherEncoding() {
        byte[] bytes = CURRENT.getBytes(StandardCharsets.UTF_8);
        int at =
                CURRENT.substring(0, CURRENT.indexOf("纸船很轻"))
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
        byte[] cut = new byte[bytes.length + 12];
        System.arraycopy(bytes, 0, cut, 0, at);
        for (int i = 0; i < 12; i++) cut[at + i] = (byte) (i % 2 == 0 ? 0xe7 : 'x');
        System.arraycopy(bytes, at, cut, at + 12, bytes.length - at);
        Digest digest = read(cut);
        assertEquals(3, digest.entries().size());
        assertEquals(
                List.of(Kind.DAMAGED_TEXT), digest.problems().stream().map(Problem::kind).toList());
    }

    /// The same damage in another encoding is still refused rather than read as signs by chance.
    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5", "Shift_JIS", "EUC-KR", "windows-1251"})
    void anotherEncodingWithDamageIsRefused(String charset) {
        String text = charset.startsWith("w") ? "Складываем лодки из бумаги. ".repeat(60) : CURRENT;
        byte[] bytes = text.getBytes(java.nio.charset.Charset.forName(charset));
        bytes[bytes.length / 2] = (byte) 0xff;
        bytes[bytes.length / 2 + 1] = (byte) 0xff;
        assertEquals(Kind.UNKNOWN_ENCODING, read(bytes).problems().getFirst().kind());
    }
}
