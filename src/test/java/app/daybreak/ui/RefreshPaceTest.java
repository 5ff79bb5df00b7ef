package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.importing.ImportProgress;

import org.junit.jupiter.api.Test;

final class RefreshPaceTest {
    private static final long SECOND = 1_000_000_000;
    private long now = -7 * SECOND;
    private final RefreshPace pace = new RefreshPace(() -> now);

    @Test
    void theFirstPapersAreShownAtOnceAndOthersNowAndThen() {
        assertTrue(shown(0), "that an import goes on");
        assertFalse(shown(0), "an empty digest");
        assertTrue(shown(19), "the first papers");
        assertFalse(shown(40));
        now += SECOND;
        assertTrue(shown(60));
        assertFalse(shown(80));
        pace.begin();
        assertFalse(shown(0));
        assertTrue(shown(1), "of the next import");
    }

    private boolean shown(int fresh) {
        boolean due = pace.isDue(new ImportProgress(1, 9, "a.md", fresh, 0));
        if (due) pace.shown();
        return due;
    }
}
