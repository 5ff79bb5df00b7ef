package app.daybreak.library;

import app.daybreak.library.Progress.Step;
import app.daybreak.library.UncertainRows.Unreadable;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the tables of a library as far as SQLite does.
final class SalvageReader {
    static final String ENTRIES = "entry_revision";
    static final String STARRED = "mark_starred";
    static final String LATER = "mark_later";
    static final String TAGS = "sqlite_autoindex_tag_1";
    static final String TAGGED = "paper_tag_tag";

    private static final int TOLD_EVERY = 1000; // rows

    /// What indexes hold once more of a table that is damaged: the question that an index answers
    /// by itself, and where its answer goes.
    private record Copy(String table, String index, String columns, String put) {
        String select() {
            return "SELECT " + columns + " FROM " + table + " INDEXED BY " + index + where();
        }

        private String where() {
            return switch (index) {
                case STARRED -> " WHERE starred";
                case LATER -> " WHERE later";
                default -> "";
            };
        }
    }

    private static final Copy[] COPIES = {
        new Copy(
                "digest",
                "digest_day",
                "id, id, day",
                "INSERT OR IGNORE INTO digest VALUES(?, 'salvaged-' || ?, 'salvaged.md', '', ?, 2,"
                        + " 0)"),
        new Copy(
                "digest",
                "sqlite_autoindex_digest_1",
                "sha256, id",
                "UPDATE OR IGNORE digest SET sha256 = ? WHERE id = ? AND file = 'salvaged.md'"),
        new Copy(
                "digest",
                "digest_channel",
                "channel, id",
                "UPDATE digest SET channel = ? WHERE id = ? AND file = 'salvaged.md'"),
        new Copy(
                "entry",
                ENTRIES,
                "digest, position, revision",
                "INSERT OR IGNORE INTO entry VALUES(?, ?, '', 0, ?)"),
        new Copy(
                "mark",
                STARRED,
                "paper",
                "INSERT INTO mark(paper, starred, changed) VALUES(?, 1, 0) ON CONFLICT DO NOTHING"),
        new Copy(
                "mark",
                LATER,
                "paper",
                "INSERT INTO mark(paper, later, changed) VALUES(?, 1, 0) ON CONFLICT DO UPDATE SET"
                        + " later = 1"),
        new Copy("tag", TAGS, "id, name", ToldRows.TAG),
        new Copy("tag", TAGS, "id, name", "INSERT OR IGNORE INTO tag(id, name) VALUES(?, ?)"),
        new Copy("paper_tag", TAGGED, "paper, tag", "INSERT OR IGNORE INTO paper_tag VALUES(?, ?)"),
    };

    private final Database source;
    private final SalvagedRows rows;
    private final Progress progress;

    SalvageReader(Database source, SalvagedRows rows, Progress progress) {
        this.source = source;
        this.rows = rows;
        this.progress = progress;
    }

    /// Which of the tables are meant.
    interface Choice {
        boolean has(String table);
    }

    /// Reads tables.
    ///
    /// @return those of which not all could be read
    Set<String> read(Choice choice, Step step) throws SQLException {
        Set<String> damaged = new HashSet<>();
        int done = 0;
        for (Map.Entry<String, String> table : RescuedTables.ALL.entrySet()) {
            double share = (double) done++ / RescuedTables.ALL.size();
            if (!choice.has(table.getKey())) continue;
            progress.at(step, share);
            if (!isRead(table.getKey(), table.getValue(), step, share)) damaged.add(table.getKey());
        }
        return damaged;
    }

    private boolean isRead(String table, String columns, Step step, double share)
            throws SQLException {
        try {
            String known = known(table, columns);
            if (!known.isEmpty()) read(table, known, step, share);
            return true;
        } catch (Unreadable e) {
            return false; // as far as it went
        }
    }

    private void read(String table, String columns, Step step, double share)
            throws SQLException, Unreadable {
        try (UncertainRows found = ask("SELECT " + columns + " FROM " + table + " ORDER BY 1")) {
            int read = 0;
            Object before = Long.MIN_VALUE;
            for (Object[] row = found.next(); row.length > 0; row = found.next()) {
                if (isBefore(row[0], before)) throw new Unreadable(new SQLException("no order"));
                before = row[0];
                rows.add(table, columns, row);
                if (++read % TOLD_EVERY == 0) progress.at(step, share);
            }
        }
    }

    private static boolean isBefore(Object key, Object before) {
        return key instanceof Number one
                && before instanceof Number other
                && one.longValue() < other.longValue();
    }

    /// Those of the columns that the file has: it may be of an older schema.
    private String known(String table, String columns) throws Unreadable, SQLException {
        Set<Object> there = new HashSet<>();
        try (UncertainRows names = ask("SELECT name FROM pragma_table_info('" + table + "')")) {
            for (Object[] row = names.next(); row.length > 0; row = names.next()) there.add(row[0]);
        }
        return Arrays.stream(columns.split(", "))
                .filter(there::contains)
                .collect(Collectors.joining(", "));
    }

    /// Reads what indexes hold of damaged tables.
    ///
    /// @return those that were read to their ends: what they do not hold was not there
    Set<String> readIndexes(Set<String> damaged) throws SQLException {
        Set<String> whole = new HashSet<>();
        for (Copy copy : COPIES) {
            if (!damaged.contains(copy.table())) continue;
            try (UncertainRows found = ask(copy.select())) {
                for (Object[] row = found.next(); row.length > 0; row = found.next()) {
                    rows.put(copy.put(), row);
                }
                whole.add(copy.index());
            } catch (Unreadable e) {
                whole.remove(copy.index()); // as far as it went
            }
        }
        return whole;
    }

    private UncertainRows ask(String sql) throws Unreadable {
        return new UncertainRows(source, sql);
    }
}
