package app.daybreak.library;

import app.daybreak.digest.Cleaner;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.Merged;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.Revision;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Revisions that came after their paper was read and renewed it, and each act's changes to that.
/// One that no digest carries any more stays, and counts again when it comes back.
final class UnseenRevisions {
    /// True for a row `u` that a digest carries.
    private static final String CARRIED = "u.revision NOT IN (SELECT revision FROM loose)";

    /// True when the paper of a row `m` of the table `mark`, one that was read, was renewed since.
    static final String OF_MARKED =
            "EXISTS(SELECT 1 FROM unseen u WHERE u.revision BETWEEN m.paper << 20 AND (m.paper <<"
                    + " 20) + 1048575 AND "
                    + CARRIED
                    + ")";

    /// Papers that were read and renewed since.
    static final String PAPERS =
            "SELECT m.paper FROM unseen u CROSS JOIN mark m ON m.paper = u.revision >> 20 WHERE"
                    + " m.read AND NOT m.dismissed AND "
                    + CARRIED;

    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Database database;

    UnseenRevisions(Database database) {
        this.database = database;
    }

    boolean isRead(ArxivId paper) throws SQLException {
        PreparedStatement s = database.prepare("SELECT 1 FROM mark WHERE paper = ? AND read");
        s.setLong(1, paper.key());
        try (ResultSet r = s.executeQuery()) {
            return r.next();
        }
    }

    /// Notes a revision of a paper that was read, if it makes something else of it.
    ///
    /// @param before what was there when it came; none is nothing that could be renewed
    /// @param after the same with it
    void came(long revision, List<Revision> before, List<Revision> after) throws SQLException {
        if (before.isEmpty() || !renews(Merged.of(before).content(), Merged.of(after).content()))
            return;
        PreparedStatement s = database.prepare("INSERT OR IGNORE INTO unseen VALUES(?)");
        s.setLong(1, revision);
        s.executeUpdate();
    }

    /// Whether a paper has something new for a person who read it: a later version, or another
    /// English title or abstract. A text that was cut and now goes on says nothing else, nor does
    /// another translation.
    private static boolean renews(PaperContent read, PaperContent now) {
        return read.version() > 0 && now.version() > read.version()
                || differs(Field.TITLE_EN, read, now)
                || differs(Field.ABSTRACT_EN, read, now);
    }

    private static boolean differs(Field field, PaperContent read, PaperContent now) {
        String before = letters(Cleaner.clean(field, read));
        String after = letters(Cleaner.clean(field, now));
        return !after.startsWith(before) && !before.startsWith(after);
    }

    /// Letters and digits alone, in one case: digests differ in how they write the rest.
    private static String letters(String text) {
        return NEITHER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Notes those of some papers as seen by an act.
    ///
    /// @return how many of the papers had been read before and count as read again
    int plan(long act, PaperKeys papers) throws SQLException {
        PreparedStatement seen =
                database.prepare(
                        "INSERT OR IGNORE INTO act_seen SELECT ?1, u.revision FROM json_each(?2) k CROSS"
                                + " JOIN unseen u ON u.revision BETWEEN k.value << 20 AND (k.value"
                                + " << 20) + 1048575");
        seen.setLong(1, act);
        int _ = Keys.update(seen, 2, papers);
        return (int)
                database.number(
                        "SELECT count(DISTINCT m.paper) FROM act_seen s JOIN mark m ON m.paper ="
                                + " s.revision >> 20 WHERE m.read AND s.act = "
                                + act);
    }

    /// Whether any of some papers was renewed since it was read.
    boolean any(PaperKeys papers) throws SQLException {
        if (database.number("SELECT EXISTS(SELECT 1 FROM unseen)") == 0) return false;
        return Keys.any(
                database.prepare(
                        "SELECT EXISTS(SELECT 1 FROM json_each(?) k CROSS JOIN mark m ON m.paper ="
                                + " k.value WHERE m.read AND "
                                + OF_MARKED
                                + ")"),
                papers);
    }

    /// Does what an act did to them, or takes it back.
    void carryOut(long act, boolean after) throws SQLException {
        PreparedStatement s =
                database.prepare(
                        after
                                ? "DELETE FROM unseen WHERE revision IN (SELECT revision FROM act_seen"
                                        + " WHERE act = ?)"
                                : "INSERT OR IGNORE INTO unseen SELECT revision FROM act_seen WHERE"
                                        + " act = ?");
        s.setLong(1, act);
        s.executeUpdate();
    }

    /// How many papers were read and renewed since; few, so they are counted anew each time.
    int count() throws SQLException {
        return (int) database.number("SELECT count(*) FROM paper p WHERE p.id IN (" + PAPERS + ")");
    }
}
