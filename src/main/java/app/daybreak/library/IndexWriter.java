package app.daybreak.library;

import app.daybreak.library.IndexBatch.Entry;
import app.daybreak.library.IndexBatch.Part;
import app.daybreak.library.IndexBatch.Reached;
import app.daybreak.paper.ArxivId;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/// Adds papers to the index. How far it has come is kept in the index itself, in the transaction
/// that adds; so it never claims more than it holds, whatever happens.
final class IndexWriter {
    /// Free pages that are worth giving back.
    private static final int MANY_PAGES = 256;

    /// The index is made one tree when at least this part of it is new: a quarter.
    private static final int REWRITTEN = 4;

    private static final String LOOSE = "loose";

    private final Database index;
    private final Vocabulary vocabulary;

    IndexWriter(Database index) {
        this.index = index;
        vocabulary = new Vocabulary(index);
    }

    /// How far the index has come.
    Reached reached() throws SQLException {
        return new Reached(
                index.number("SELECT value FROM about WHERE key = 'sequence'"),
                index.number("SELECT value FROM about WHERE key = 'paper'"));
    }

    /// Adds a batch.
    ///
    /// @param parts its terms, waited for one by one
    /// @return false when it was not the next one, because another program writes the index too
    boolean add(IndexBatch batch, Iterable<Part> parts) throws SQLException {
        return index.inTransaction(() -> {
            if (!reached().equals(batch.from())) return false;
            WordCounts words = new WordCounts();
            for (Part part : parts) {
                for (ArxivId paper : part.gone()) remove(paper);
                for (Entry entry : part.papers()) put(entry);
                part.words().forEach(words::add);
            }
            vocabulary.add(words.takeSorted());
            reach("sequence", batch.to().sequence());
            reach("paper", batch.to().paper());
            reach(LOOSE, loose() + batch.papers().size());
            return true;
        });
    }

    /// A paper that is there already is taken out first; `INSERT OR REPLACE` would cost a third
    /// more for every one that is not.
    private void put(Entry entry) throws SQLException {
        remove(entry.id());
        PreparedStatement words =
                index.prepare(
                        "INSERT INTO words(rowid, abstract_zh, abstract_en, tldr_zh, title_zh,"
                                + " title_en, tldr_en, note) VALUES(?,?,?,?,?,?,?,?)");
        words.setLong(1, entry.id().key());
        for (int i = 0; i < entry.columns().size(); i++) {
            words.setString(2 + i, entry.columns().get(i));
        }
        words.executeUpdate();
        PreparedStatement singles = index.prepare("INSERT INTO singles(rowid, han) VALUES(?,?)");
        singles.setLong(1, entry.id().key());
        singles.setString(2, entry.han());
        singles.executeUpdate();
    }

    private void remove(ArxivId paper) throws SQLException {
        if (!holds(paper)) return;
        remove("DELETE FROM words WHERE rowid=?", paper);
        remove("DELETE FROM singles WHERE rowid=?", paper);
    }

    private boolean holds(ArxivId paper) throws SQLException {
        PreparedStatement s = index.prepare("SELECT 1 FROM words_docsize WHERE id=?");
        s.setLong(1, paper.key());
        try (ResultSet r = s.executeQuery()) {
            return r.next();
        }
    }

    private void remove(String sql, ArxivId paper) throws SQLException {
        PreparedStatement s = index.prepare(sql);
        s.setLong(1, paper.key());
        s.executeUpdate();
    }

    /// Makes one tree of the many that many batches left, which halves the time of a question, and
    /// gives the disk back what is free then. Each slice is a transaction of its own, a tenth of a
    /// second long; what is left undone when it is cancelled is done the next time. Where few
    /// papers were added, FTS5's own merging does.
    void tidy(BooleanSupplier cancelled) throws SQLException {
        long loose = loose();
        if (loose == 0 || cancelled.getAsBoolean()) return;
        long papers = index.number("SELECT count(*) FROM words_docsize");
        if (loose < papers / REWRITTEN) return;
        boolean more = index.changes("INSERT INTO words(words, rank) VALUES('merge', -1)") >= 0;
        while (more) {
            if (cancelled.getAsBoolean()) return;
            // FTS5 says it has nothing left to merge by changing less than two rows.
            more = index.changes("INSERT INTO words(words, rank) VALUES('merge', 1000)") > 1;
        }
        reach(LOOSE, 0);
        giveBack();
    }

    /// Papers that were added since the index was one tree.
    private long loose() throws SQLException {
        return index.number("SELECT value FROM about WHERE key = '" + LOOSE + "'");
    }

    private void giveBack() throws SQLException {
        long free = index.number("PRAGMA freelist_count");
        if (free < MANY_PAGES) return;
        index.inTransaction(() -> {
            // The driver takes one step, and a step gives back one page.
            for (long i = 0; i < free; i++) index.execute("PRAGMA incremental_vacuum(1)");
            return true;
        });
    }

    private void reach(String key, long value) throws SQLException {
        index.execute("INSERT OR REPLACE INTO about VALUES('" + key + "', " + value + ")");
    }
}
