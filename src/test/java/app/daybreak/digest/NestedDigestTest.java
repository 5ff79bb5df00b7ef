package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.formula.ShownText;
import app.daybreak.given.DigestText;
import app.daybreak.given.DigestText.Paper;
import app.daybreak.given.Nested;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;

/// Text that is nested 10,000 deep is an abstract like any other.
@Timeout(120)
final class NestedDigestTest {
    static Set<String> kinds() {
        return Nested.texts().keySet();
    }

    private static String text(String kind) {
        return String.valueOf(Nested.texts().get(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void inAnEntryItIsItsText(String kind) {
        Paper deep = Paper.of("2605.00002").saying(text(kind));
        String digest =
                DigestText.of(List.of(Paper.of("2605.00001"), deep, Paper.of("2605.00003")));
        Digest read = DigestText.read("2026-05-01_cs.CL.md", digest);
        assertEquals(List.of(), read.problems());
        assertEquals(3, read.entries().size());
        assertEquals(text(kind), read.entries().get(1).content().source().abstractEn());
        Digest plain = DigestText.read("x.md", DigestText.of("2605.00001", "2605.00003"));
        assertEquals(plain.entries().get(0).content(), read.entries().get(0).content());
        assertEquals(plain.entries().get(1).content(), read.entries().get(2).content());
        String shown = Cleaner.clean(read.entries().get(1).content()).text().abstractEn();
        assertTrue(ShownText.plain(shown).text().contains("heart"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void betweenTheEntriesItTakesNoneAlong(String kind) {
        String whole = DigestText.of("2605.00001", "2605.00002");
        Digest expected = DigestText.read("x.md", whole);
        for (String place : List.of("# 详细", "[^1]:", "[^2]:")) {
            String disturbed = whole.replace(place, text(kind) + "\n\n" + place);
            Digest read = DigestText.read("x.md", disturbed);
            assertEquals(
                    expected.entries().stream().map(DigestEntry::content).toList(),
                    read.entries().stream().map(DigestEntry::content).toList(),
                    place);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aloneItIsNoDigest(String kind) {
        Digest read = DigestText.read("x.md", text(kind));
        assertEquals(List.of(), read.entries());
        assertEquals(1, read.problems().size());
    }
}
