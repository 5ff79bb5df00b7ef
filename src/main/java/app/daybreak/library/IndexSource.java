package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.library.IndexBatch.Entry;
import app.daybreak.library.IndexBatch.Part;
import app.daybreak.library.IndexBatch.Reached;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.Merged;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.Revision;
import app.daybreak.query.Terms;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Reads the papers that the index lacks and makes their terms.
final class IndexSource {
    /// The index's columns but the note, in their order.
    static final List<Field> COLUMNS =
            List.of(
                    Field.ABSTRACT_ZH,
                    Field.ABSTRACT_EN,
                    Field.TLDR_ZH,
                    Field.TITLE_ZH,
                    Field.TITLE_EN,
                    Field.TLDR_EN);

    private static final int BATCH = 4096;

    private final Database library;
    private final RevisionTable revisions;
    private final NoteTable notes;
    private final HanSet han = new HanSet();
    private final WordCounts words = new WordCounts();

    IndexSource(Database library) {
        this.library = library;
        revisions = new RevisionTable(library);
        notes = new NoteTable(library);
    }

    /// The next papers in the order of their changes; none when there are no more.
    IndexBatch after(Reached reached) throws SQLException {
        PreparedStatement s =
                library.prepare(
                        "SELECT * FROM (SELECT seq, id FROM paper WHERE (seq, id) > (?1, ?2) ORDER"
                                + " BY seq, id LIMIT "
                                + BATCH
                                + ") UNION ALL SELECT * FROM (SELECT seq, paper FROM gone WHERE (seq,"
                                + " paper) > (?1, ?2) ORDER BY seq, paper LIMIT "
                                + BATCH
                                + ") ORDER BY 1, 2 LIMIT "
                                + BATCH);
        List<Reached> changes = new ArrayList<>();
        s.setLong(1, reached.sequence());
        s.setLong(2, reached.paper());
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) changes.add(new Reached(r.getLong(1), r.getLong(2)));
        }
        Reached last = changes.isEmpty() ? reached : changes.getLast();
        List<ArxivId> papers =
                changes.stream().mapToLong(Reached::paper).sorted().mapToObj(ArxivId::new).toList();
        return new IndexBatch(papers, reached, last);
    }

    /// The terms of some papers.
    Part read(List<ArxivId> papers) throws SQLException {
        List<Entry> entries = new ArrayList<>(papers.size());
        List<ArxivId> gone = new ArrayList<>(0);
        boolean noted = notes.any();
        for (ArxivId paper : papers) {
            List<Revision> all = revisions.of(paper);
            if (all.isEmpty()) gone.add(paper);
            else entries.add(entry(paper, all, noted ? notes.of(paper) : ""));
        }
        for (Entry entry : entries) entry.columns().forEach(words::countWords);
        return new Part(entries, words.take(), gone);
    }

    /// How many papers are left.
    int countAfter(Reached reached) throws SQLException {
        PreparedStatement s =
                library.prepare(
                        "SELECT (SELECT count(*) FROM paper WHERE (seq, id) > (?1, ?2)) + (SELECT"
                                + " count(*) FROM gone WHERE (seq, paper) > (?1, ?2))");
        s.setLong(1, reached.sequence());
        s.setLong(2, reached.paper());
        try (ResultSet r = s.executeQuery()) {
            return r.next() ? r.getInt(1) : 0;
        }
    }

    private Entry entry(ArxivId paper, List<Revision> all, String note) {
        PaperText text = Cleaner.clean(Merged.of(all).content()).text();
        List<String> columns = new ArrayList<>(COLUMNS.size() + 1);
        for (Field field : COLUMNS) columns.add(Terms.indexText(text.get(field)));
        columns.add(Terms.indexText(note));
        return new Entry(paper, columns, han.of(columns));
    }
}
