package app.daybreak.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/// Disturbed abstracts of real papers that the lexicon was made without.
final class RealAlignmentTest {
    private static final double ENOUGH = 0.98;

    @Test
    void nearlyAllLinksAreRight() throws IOException {
        List<RealAbstract> papers =
                RealAbstract.all().stream()
                        .filter(paper -> paper.isLeftOut() && !paper.isCut())
                        .toList();
        Tally tally = new AlignmentTrial(Lexicon.ofProgram(), 5, 2).run(papers);
        System.out.println(tally);
        assertTrue(tally.papers() > 100, tally::toString);
        assertTrue(tally.recall() >= ENOUGH && tally.precision() >= ENOUGH, tally::toString);
    }
}
