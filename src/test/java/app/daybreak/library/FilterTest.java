package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Digest;
import app.daybreak.query.FtsMatch;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Filters let through the same papers whether these are gathered or looked up one by one.
class FilterTest {
    private static final List<String> TYPED =
            List.of(
                    "channel:cs.CL",
                    "channel:nowhere",
                    "-channel:cs.CL",
                    "date:2026-05-01",
                    "date:>2026-05-02 第一",
                    "digest:a.md",
                    "digest:a.md channel:stat.ML",
                    "words channel:cs.CL",
                    "words 第 种",
                    "words -第",
                    "(第 OR channel:stat.ML) words",
                    "第 channel:cs.CL -date:2026-05-02");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void gatheredOrLookedUp(long seed) throws Exception {
        try (Library library = Given.open(folder)) {
            for (Digest digest : new RandomDigests(seed).imports()) {
                var _ = library.add(digest);
            }
            var _ = library.updateIndex();
        }
        try (Database searcher = Database.forReading(folder.resolve("library.db"))) {
            searcher.attach(IndexFile.of(folder), SearchIndex.SCHEMA);
            FtsMatch match = new FtsMatch(start -> List.of());
            for (String typed : TYPED) {
                PaperQuery query = PaperQuery.of(typed);
                Sql gathered = new QuerySql(query, match, (_, _) -> false).keys();
                Sql lookedUp = new QuerySql(query, match, (_, _) -> true).keys();
                assertEquals(keys(searcher, gathered), keys(searcher, lookedUp), typed);
                assertNotEquals(gathered.text(), lookedUp.text(), typed);
                assertTrue(lookedUp.text().contains("EXISTS("), typed);
            }
        }
    }

    private static List<Long> keys(Database database, Sql sql) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (ResultSet r = sql.prepare(database).executeQuery()) {
            while (r.next()) keys.add(r.getLong(1));
        }
        return keys;
    }
}
