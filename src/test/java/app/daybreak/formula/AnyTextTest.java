package app.daybreak.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever a text holds: no exception, no hang, and nothing of the text is lost.
final class AnyTextTest {
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void thePiecesMakeTheText(@ForAll("texts") String text) {
        int end = 0;
        for (Piece piece : Formulas.in(text)) {
            assertEquals(end, piece.start(), text);
            assertTrue(piece.end() > piece.start(), text);
            end = piece.end();
        }
        assertEquals(text.length(), end, text);
    }

    @Property(tries = 50_000, edgeCases = EdgeCasesMode.NONE)
    void placesStayInOrderInPlainText(@ForAll("texts") String text) {
        ShownText plain = ShownText.plain(text);
        int before = 0;
        for (int i = 0; i <= text.length(); i++) {
            int start = plain.start(i);
            int end = plain.end(i);
            assertTrue(before <= start && end <= plain.text().length(), text);
            assertTrue(i == 0 || plain.start(i - 1) <= end, text);
            before = start;
        }
        assertEquals(text, ShownText.of(text, _ -> "f").source(0, Integer.MAX_VALUE), text);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aLongTextTakesNoTime(@ForAll("pieces") String piece) {
        ShownText.plain(piece.repeat(20_000 / piece.length()));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(TexPieces.ALL);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(TexPieces.ALL).list().ofMaxSize(24).map(all -> String.join("", all));
    }
}
