package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.Merged;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.Revision;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Orders papers by their English titles; those without one stand at the end, the newest first.
final class TitleOrder {
    private static final int PAGE = 256;

    private final RevisionTable revisions;

    TitleOrder(Database database) {
        revisions = new RevisionTable(database);
    }

    private record Titled(String title, ArxivId id) {}

    PaperKeys of(PaperKeys papers) throws SQLException {
        List<Titled> titled = new ArrayList<>(papers.size());
        for (int from = 0; from < papers.size(); from += PAGE) {
            List<ArxivId> page = papers.page(from, PAGE);
            Map<ArxivId, List<Revision>> all = revisions.withoutAbstracts(page);
            for (ArxivId id : page) {
                List<Revision> some = all.getOrDefault(id, List.of());
                // Which of several revisions speaks hangs on their abstracts too.
                titled.add(new Titled(title(some.size() > 1 ? revisions.of(id) : some), id));
            }
        }
        titled.sort(
                Comparator.comparing((Titled t) -> t.title().isEmpty())
                        .thenComparing(Titled::title)
                        .thenComparing(Titled::id, Comparator.reverseOrder()));
        return PaperKeys.of(titled.stream().mapToLong(t -> t.id().key()).toArray());
    }

    private static String title(List<Revision> revisions) {
        if (revisions.isEmpty()) return "";
        PaperContent content = Merged.of(revisions).content();
        return Cleaner.clean(Field.TITLE_EN, content).toLowerCase(Locale.ROOT);
    }
}
