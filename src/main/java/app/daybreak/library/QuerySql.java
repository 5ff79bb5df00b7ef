package app.daybreak.library;

import app.daybreak.paper.ArxivReference;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a query into SQL made of named conditions with bound values; nothing that was typed ever
/// becomes SQL.
final class QuerySql {
    private static final String ENTRY_OF_PAPER =
            "EXISTS(SELECT 1 FROM entry e JOIN digest d ON d.id = e.digest WHERE e.revision BETWEEN"
                    + " p.id << 20 AND (p.id << 20) + 1048575 AND ";
    private static final String UNREAD =
            "NOT EXISTS(SELECT 1 FROM mark m WHERE m.paper = p.id AND (m.read OR m.dismissed))";
    private static final String FIELDS_LIKE =
            "EXISTS(SELECT 1 FROM revision r WHERE r.id BETWEEN p.id << 20 AND (p.id << 20) + 1048575"
                    + " AND (r.title_zh LIKE ?1 ESCAPE '\\' OR r.title_en LIKE ?1 ESCAPE '\\' OR"
                    + " r.tldr_zh LIKE ?1 ESCAPE '\\' OR r.tldr_en LIKE ?1 ESCAPE '\\' OR"
                    + " r.abstract_zh LIKE ?1 ESCAPE '\\' OR r.abstract_en LIKE ?1 ESCAPE '\\'))";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    QuerySql(PaperQuery query) {
        scope(query.scope());
        query.words().forEach(this::word);
    }

    /// Prepares the statement that gives the papers' keys, the newest first.
    PreparedStatement keys(Database database) throws SQLException {
        return prepare(database, "SELECT p.id FROM paper p", " ORDER BY p.id DESC");
    }

    /// Prepares the statement that counts the papers.
    PreparedStatement count(Database database) throws SQLException {
        return prepare(database, "SELECT count(*) FROM paper p", "");
    }

    private PreparedStatement prepare(Database database, String head, String tail)
            throws SQLException {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        PreparedStatement s = database.prepare(head + where + tail);
        for (int i = 0; i < values.size(); i++) s.setObject(i + 1, values.get(i));
        return s;
    }

    /// Narrows the question to papers neither read nor dismissed.
    QuerySql unreadOnly() {
        conditions.add(UNREAD);
        return this;
    }

    private void scope(Scope scope) {
        switch (scope) {
            case Scope.All() -> {}
            case Scope.Unread() -> conditions.add(UNREAD);
            case Scope.Starred() -> conditions.add(marked("starred"));
            case Scope.Later() -> conditions.add(marked("later"));
            case Scope.Day(var date) -> add(ENTRY_OF_PAPER + "d.day = ?)", date.toEpochDay());
            case Scope.OneDigest(var sha256) -> add(ENTRY_OF_PAPER + "d.sha256 = ?)", sha256);
            case Scope.Channel(var name) -> add(ENTRY_OF_PAPER + "d.channel = ?)", name);
            case Scope.Tagged(var tag) ->
                    add(
                            "EXISTS(SELECT 1 FROM paper_tag pt JOIN tag t ON t.id = pt.tag WHERE"
                                    + " pt.paper = p.id AND t.name = ?)",
                            tag);
        }
    }

    private static String marked(String column) {
        return "p.id IN (SELECT m.paper FROM mark m WHERE m." + column + ")";
    }

    private void word(String word) {
        Optional<ArxivReference> reference = ArxivReference.parse(word);
        if (reference.isPresent()) {
            add("p.id = ?", reference.get().id().key());
        } else {
            String pattern = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            add(FIELDS_LIKE, "%" + pattern + "%");
        }
    }

    private void add(String condition, Object value) {
        values.add(value);
        conditions.add(condition.replace("?1", "?" + values.size()));
    }
}
