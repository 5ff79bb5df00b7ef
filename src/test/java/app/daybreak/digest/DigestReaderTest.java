package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.digest.Problem.Kind;
import app.daybreak.paper.DateSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

final class DigestReaderTest {
    /// Past midnight in Shanghai, the day before in London.
    private static final Instant NIGHT = Instant.parse("2026-05-01T20:00:00Z");

    private final DigestReader reader =
            new DigestReader(Clock.fixed(NIGHT, ZoneId.of("Asia/Shanghai")));

    private Digest read(String name, @Nullable Instant modified) {
        byte[] bytes = Fixtures.text("empty.md").getBytes(StandardCharsets.UTF_8);
        return reader.read(new DigestFile(name, bytes, modified));
    }

    private static void assertDate(String date, DateSource source, Digest digest) {
        assertEquals(LocalDate.parse(date), digest.date());
        assertEquals(source, digest.dateSource());
    }

    @Test
    void theDateComesFromTheNameElseTheFilesTimeElseToday() {
        Instant modified = Instant.parse("2024-01-31T23:00:00Z");
        assertDate("2023-03-13", DateSource.NAME, read("2023-03-13_cs.CL.md", modified));
        assertDate("2024-02-01", DateSource.FILE_TIME, read("cs.CL.md", modified));
        assertDate("2026-05-02", DateSource.IMPORT, read("cs.CL.md", null));
    }

    @Test
    void theIdentityIsTheHashOfTheBytes() {
        Digest digest =
                reader.read(
                        new DigestFile("a.md", "abc".getBytes(StandardCharsets.US_ASCII), null));
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                digest.sha256());
        assertEquals("a.md", digest.fileName());
        assertEquals("", digest.channel());
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        byte[] bytes = new byte[DigestReader.MAX_BYTES + 1];
        Digest digest = reader.read(new DigestFile("cs.CL.md", bytes, null));
        assertEquals(List.of(new Problem(0, Kind.TOO_LARGE, "64")), digest.problems());
        assertEquals(List.of(), digest.entries());
    }

    @Test
    void excerptsAreShortAndWhole() {
        String excerpt = Problem.at(1, Kind.UNINTELLIGIBLE, "x" + "𠀀".repeat(100)).excerpt();
        assertEquals("x" + "𠀀".repeat(59) + "…", excerpt);
        assertEquals("short", Problem.at(1, Kind.UNINTELLIGIBLE, "short").excerpt());
    }

    private static Digest given(String name, String text) {
        Instant copied = Instant.parse("2026-05-01T12:00:00Z");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DigestReader().read(new DigestFile(name, bytes, copied));
    }

    @Test
    void aPapersOwnFileHasTheMonthOfItsPaper() {
        String paper = "{'link': 'https://arxiv.org/abs/2303.14554', 'title': 'T'%s}";
        String plain = paper.formatted("").replace('\'', '"');
        assertEquals(LocalDate.of(2023, 3, 1), given("2303.14554.json", plain).date());
        assertEquals(DateSource.SUBMITTED, given("2303.14554.json", plain).dateSource());
        assertEquals(LocalDate.of(2023, 4, 5), given("2023-04-05.json", plain).date());
        String dated = paper.formatted(", 'date': '2023-04-06T00:00:00Z'").replace('\'', '"');
        assertEquals(LocalDate.of(2023, 4, 6), given("x.json", dated).date());
        assertEquals(DateSource.CONTENT, given("x.json", dated).dateSource());
        String odd = paper.formatted(", 'date': '2023-13-06'").replace('\'', '"');
        assertEquals(DateSource.SUBMITTED, given("x.json", odd).dateSource());
        String several = dated + "\n" + dated;
        assertEquals(DateSource.FILE_TIME, given("x.jsonl", several).dateSource());
    }

    @Test
    void aFeedMayNameItsDay() {
        String feed =
                "<rss><channel><title>cs.CL updates on arXiv.org</title><pubDate>Wed, 06 May 2026"
                        + " 00:00:00 -0400</pubDate><item><title>T</title>"
                        + "<link>https://arxiv.org/abs/2605.00011</link></item></channel></rss>";
        assertEquals(LocalDate.of(2026, 5, 6), given("rss.xml", feed).date());
        assertEquals(DateSource.CONTENT, given("rss.xml", feed).dateSource());
        assertEquals(
                DateSource.FILE_TIME, given("rss.xml", feed.replace("May", "Mai")).dateSource());
    }
}
