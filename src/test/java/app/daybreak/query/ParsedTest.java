package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ParsedTest {
    @Test
    void whatIsSaidIsShortAndOnOneLine() {
        assertEquals("a·b", Parsed.said(new Range(1, 6), "x a\nb y"));
        assertEquals("x".repeat(80) + "…", Parsed.said(new Range(0, 100_000), "x".repeat(100_000)));
        String faces = "x" + "😀".repeat(60);
        assertEquals("x" + "😀".repeat(39) + "…", Parsed.said(new Range(0, faces.length()), faces));
    }
}
