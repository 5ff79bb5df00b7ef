package app.daybreak.library;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is rescued of a damaged library, table by table; the history of acts has rules of its own
/// ([SalvagedActs]).
final class RescuedTables {
    static final String ABOUT = "about";

    /// The tables in the order in which they are filled, with their columns.
    static final Map<String, String> ALL = all();

    /// How many columns came with later schemas; rows from before lack them.
    static final Map<String, Integer> ADDED = Map.of("paper", 1, "tag", 1, "saved_search", 1);

    /// What a person did.
    static final Set<String> DONE =
            Set.of("mark", "tag", "paper_tag", "note", "saved_search", "deleted", "unseen");

    /// What the undoing of acts on digests and papers builds upon.
    static final Set<String> PAPERS =
            Set.of("digest", "digest_delta", "texts", "revision", "entry", "loose", "deleted");

    /// Tables whose rows look the same.
    static final Set<String> ALIKE = Set.of("loose", "unseen");

    /// What is taken from a backup only where the table is damaged: a star that was taken away must
    /// not come back, nor a revision that was seen since, nor an import that was forgotten.
    private static final Set<String> ONLY_WHEN_DAMAGED = onlyWhenDamaged();

    private RescuedTables() {}

    private static Map<String, String> all() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("digest", "id, sha256, file, channel, day, day_source, imported");
        tables.put("digest_delta", "digest, delta");
        tables.put("texts", "id, title_en, title_zh, tldr_en, tldr_zh, abstract_en, abstract_zh");
        tables.put("revision", "id, fingerprint, version, announce, category, flaws, texts");
        tables.put("entry", "digest, position, ref, line, revision");
        tables.put("paper", "id, version, announce, category, flaws"); // see LostRevisions
        tables.put("mark", "paper, read, starred, later, dismissed, changed");
        tables.put("tag", "id, name, colour, favourite");
        tables.put("paper_tag", "paper, tag");
        tables.put("note", "paper, text, changed");
        tables.put("deleted", "paper");
        tables.put("loose", "revision");
        tables.put("unseen", "revision");
        tables.put("saved_search", "id, position, name, query, role");
        tables.put(
                "import", "id, started, ended, origin, files, fresh, revised, problems, cancelled");
        tables.put("import_digest", "import, sha256");
        tables.put("import_problem", "import, position, file, line, kind, excerpt, others");
        tables.put(ABOUT, "key, value");
        return Collections.unmodifiableMap(tables);
    }

    private static Set<String> onlyWhenDamaged() {
        Set<String> tables = new HashSet<>(DONE);
        tables.addAll(List.of("import", "import_digest", "import_problem", ABOUT));
        return Set.copyOf(tables);
    }

    /// Whether a table is filled up from a backup.
    static boolean isFilledUp(String table, Set<String> damaged) {
        return !ONLY_WHEN_DAMAGED.contains(table) || damaged.contains(table);
    }

    /// Whether a row is not rescued. The identity stays the new file's own, and how far
    /// repositories and watched folders were read is forgotten: what is lost may lie in them.
    static boolean isForgotten(String table, @Nullable Object[] row) {
        if (!table.equals(ABOUT)) return false;
        String key = String.valueOf(row[0]);
        return key.equals("library") || key.startsWith("git:") || key.startsWith("file:");
    }
}
