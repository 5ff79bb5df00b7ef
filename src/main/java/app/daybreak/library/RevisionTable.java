package app.daybreak.library;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.paper.Revision;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The contents that digests gave a paper, raw, each kept once.
final class RevisionTable {
    /// The bits of a revision's id below its paper's.
    static final int NUMBER_BITS = 20;

    private static final int TOLD_EVERY = 500; // revisions

    private static final String COLUMNS =
            "r.version, r.announce, r.category, r.flaws, t.title_en, t.title_zh, t.tldr_en,"
                    + " t.tldr_zh";
    private static final String ABSTRACTS = ", t.abstract_en, t.abstract_zh";

    /// What [#content] reads.
    static final String CONTENT = COLUMNS + ABSTRACTS;

    private static final String FROM = " FROM revision r JOIN texts t ON t.id = r.texts";

    private final Database database;

    RevisionTable(Database database) {
        this.database = database;
    }

    /// The first id a revision of the paper can have.
    static long first(ArxivId paper) {
        return paper.key() << NUMBER_BITS;
    }

    /// The last id a revision of the paper can have.
    static long last(ArxivId paper) {
        return first(paper) + (1L << NUMBER_BITS) - 1;
    }

    /// Notes that a digest carries a revision.
    void fasten(long revision) throws SQLException {
        PreparedStatement s = database.prepare("DELETE FROM loose WHERE revision=?");
        s.setLong(1, revision);
        s.executeUpdate();
    }

    /// What is known of a paper's revisions without reading their texts.
    ///
    /// @param same the id of the revision with the same fingerprint, or 0
    /// @param count how many revisions there are
    /// @param next the id of the next one
    record Known(long same, int count, long next) {}

    Known known(ArxivId paper, long fingerprint) throws SQLException {
        PreparedStatement s =
                database.prepare("SELECT id, fingerprint FROM revision WHERE id BETWEEN ? AND ?");
        s.setLong(1, first(paper));
        s.setLong(2, last(paper));
        long same = 0;
        int count = 0;
        long next = first(paper);
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                count++;
                next = Math.max(next, r.getLong(1) + 1);
                if (r.getLong(2) == fingerprint) same = r.getLong(1);
            }
        }
        return new Known(same, count, next);
    }

    void insert(long id, long fingerprint, PaperContent content, Flaws flaws) throws SQLException {
        PreparedStatement texts = database.prepare("INSERT INTO texts VALUES(NULL,?,?,?,?,?,?)");
        for (Field field : Field.values()) {
            texts.setString(1 + field.ordinal(), content.source().get(field));
        }
        texts.executeUpdate();
        PreparedStatement s =
                database.prepare("INSERT INTO revision VALUES(?,?,?,?,?,?,last_insert_rowid())");
        s.setLong(1, id);
        s.setLong(2, fingerprint);
        s.setInt(3, content.version());
        setType(s, 4, content.announceType());
        s.setString(5, content.primaryCategory());
        s.setInt(6, flaws.bits());
        s.executeUpdate();
    }

    /// Every revision of a paper that a digest carries, whole; none of one that was deleted.
    List<Revision> of(ArxivId paper) throws SQLException {
        return of(List.of(paper)).getOrDefault(paper, List.of());
    }

    /// Every revision of some papers, whole.
    Map<ArxivId, List<Revision>> of(List<ArxivId> papers) throws SQLException {
        return read(papers, CONTENT);
    }

    /// Every revision of some papers with empty abstracts, for lists.
    Map<ArxivId, List<Revision>> withoutAbstracts(List<ArxivId> papers) throws SQLException {
        return read(papers, COLUMNS + ", '', ''");
    }

    private Map<ArxivId, List<Revision>> read(List<ArxivId> papers, String columns)
            throws SQLException {
        PreparedStatement s =
                database.prepare(
                        "SELECT "
                                + columns
                                + ", min(d.day), max(d.day), r.id"
                                + " FROM json_each(?) k CROSS JOIN revision r ON r.id BETWEEN k.value"
                                + " << 20 AND (k.value << 20) + 1048575 CROSS JOIN texts t ON t.id ="
                                + " r.texts CROSS JOIN entry e ON e.revision = r.id CROSS JOIN digest"
                                + " d ON d.id = e.digest WHERE k.value NOT IN (SELECT paper FROM deleted)"
                                + " GROUP BY r.id");
        s.setString(1, Keys.json(papers));
        Map<ArxivId, List<Revision>> revisions = new HashMap<>();
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                ArxivId paper = new ArxivId(r.getLong(13) >> NUMBER_BITS);
                revisions.computeIfAbsent(paper, _ -> new ArrayList<>(1)).add(revision(paper, r));
            }
        }
        return revisions;
    }

    /// The ids of revisions that are no longer what came: their texts and their fingerprint differ.
    List<Long> altered(Progress progress) throws SQLException {
        double all = Math.max(1, database.number("SELECT count(*) FROM revision"));
        int seen = 0;
        PreparedStatement s =
                database.prepare(
                        "SELECT "
                                + CONTENT
                                + ", r.id, r.fingerprint"
                                + FROM
                                + " WHERE announce IS NULL OR announce BETWEEN 0 AND 3");
        Fingerprint fingerprint = new Fingerprint();
        List<Long> altered = new ArrayList<>(0);
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                if (seen++ % TOLD_EVERY == 0) progress.at(Progress.Step.TEXTS, seen / all);
                long id = r.getLong(11);
                PaperContent content = content(new ArxivId(id >> NUMBER_BITS), r);
                if (fingerprint.of(content) != r.getLong(12)) altered.add(id);
            }
        }
        return altered;
    }

    private static Revision revision(ArxivId paper, ResultSet r) throws SQLException {
        return new Revision(
                content(paper, r),
                new Flaws(r.getInt(4)),
                LocalDate.ofEpochDay(r.getLong(11)),
                LocalDate.ofEpochDay(r.getLong(12)));
    }

    /// Reads the columns of [#CONTENT], which come first.
    static PaperContent content(ArxivId paper, ResultSet r) throws SQLException {
        PaperText source =
                new PaperText(
                        r.getString(5),
                        r.getString(6),
                        r.getString(7),
                        r.getString(8),
                        r.getString(9),
                        r.getString(10));
        return new PaperContent(paper, r.getInt(1), type(r, 2), r.getString(3), source);
    }

    static void setType(PreparedStatement s, int index, @Nullable AnnounceType type)
            throws SQLException {
        if (type == null) s.setNull(index, Types.INTEGER);
        else s.setInt(index, type.ordinal());
    }

    static @Nullable AnnounceType type(ResultSet r, int index) throws SQLException {
        int ordinal = r.getInt(index);
        return r.wasNull() ? null : AnnounceType.values()[ordinal];
    }
}
