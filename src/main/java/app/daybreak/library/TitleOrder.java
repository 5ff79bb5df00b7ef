package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.Merged;
import app.daybreak.paper.PaperContent;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Orders papers by their English titles; those without one stand at the end, the newest first.
final class TitleOrder {
    private final RevisionTable revisions;

    TitleOrder(Database database) {
        revisions = new RevisionTable(database);
    }

    private record Titled(String title, ArxivId id) {}

    PaperKeys of(PaperKeys papers, int limit) throws SQLException {
        List<Titled> titled = new ArrayList<>(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            titled.add(new Titled(title(papers.get(i)), papers.get(i)));
        }
        titled.sort(
                Comparator.comparing((Titled t) -> t.title().isEmpty())
                        .thenComparing(Titled::title)
                        .thenComparing(Titled::id, Comparator.reverseOrder()));
        return PaperKeys.of(titled.stream().limit(limit).mapToLong(t -> t.id().key()).toArray());
    }

    private String title(ArxivId paper) throws SQLException {
        PaperContent content = Merged.of(revisions.withoutAbstracts(paper)).content();
        return Cleaner.clean(Field.TITLE_EN, content).toLowerCase(Locale.ROOT);
    }
}
