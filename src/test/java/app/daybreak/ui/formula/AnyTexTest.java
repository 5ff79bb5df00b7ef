package app.daybreak.ui.formula;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.formula.TexPieces;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever stands between two dollar signs: no exception, no hang, and what is set can be seen.
final class AnyTexTest {
    private final Typesetter typesetter = new Typesetter();

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void anythingIsSetOrLeft(@ForAll("formulas") String tex) {
        typesetter
                .set(tex, tex.length() % 2 == 0)
                .ifPresent(set -> {
                    assertFalse(set.outline().getBounds2D().isEmpty(), tex);
                    double size = set.width() + set.ascent() + set.depth();
                    assertTrue(Double.isFinite(size), tex);
                });
    }

    @Provide
    Arbitrary<String> formulas() {
        return Arbitraries.of(TexPieces.ALL).list().ofMaxSize(12).map(all -> String.join("", all));
    }
}
