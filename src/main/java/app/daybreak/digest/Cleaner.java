package app.daybreak.digest;

import app.daybreak.paper.Flaws;
import app.daybreak.paper.PaperContent;

/// stub
public final class Cleaner {
    private Cleaner() {}

    public static CleanText clean(PaperContent content) {
        return new CleanText(content.source(), Flaws.NONE);
    }
}
