package app.daybreak.sqlite;

import app.daybreak.sqlite.BTreePage.Cell;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A database file with destroyed pages: what its trees still reach, and pages of rows that lost
/// the tree they belong to. The file is only read, page by page; rings and lengths that make no
/// sense come to an end. The format is told at <https://sqlite.org/fileformat2.html>.
public final class DamagedDatabase implements Closeable {
    private static final Set<String> OBJECTS = Set.of("table", "index", "view", "trigger");
    private static final int SCHEMA_COLUMNS = 5;
    private static final int SCHEMA_ROOT = 1;

    private final PageFile pages;
    private final BitSet free;
    private final BitSet reached = new BitSet();
    private final BitSet contested = new BitSet(); // reached more than once
    private final Map<String, Tree> trees = new HashMap<>();

    private DamagedDatabase(PageFile pages) throws IOException {
        this.pages = pages;
        free = FreePages.of(pages);
    }

    /// A row.
    ///
    /// @param hasRowid whether it lies under a row id
    /// @param rowid the row id, or 0
    /// @param values null, [Long], [Double], [String] or `byte[]`
    public record Row(boolean hasRowid, long rowid, List<@Nullable Object> values) {}

    /// Takes rows.
    ///
    /// @param <E> what may go wrong with that
    public interface Rows<E extends Exception> {
        /// The rows of one page.
        void take(List<Row> rows) throws E;
    }

    /// What can be reached of a table or index.
    ///
    /// @param isWhole whether no page of it is missing
    private record Tree(BitSet pages, boolean isWhole) {}

    /// Opens a file, and finds out what its trees reach.
    ///
    /// @param usualPageSize bytes a page, where the file no longer says so
    /// @throws IOException when the system cannot read it
    public static DamagedDatabase open(Path file, int usualPageSize) throws IOException {
        PageFile pages = PageFile.open(file, usualPageSize);
        try {
            DamagedDatabase database = new DamagedDatabase(pages);
            database.climb();
            return database;
        } catch (IOException | RuntimeException e) {
            pages.close();
            throw e;
        }
    }

    private void climb() throws IOException {
        Tree schema = tree(SCHEMA_ROOT);
        Map<String, Integer> roots = new HashMap<>();
        each(schema.pages(), rows -> addRoots(rows, roots));
        if (!schema.isWhole()) stray(rows -> addRoots(rows, roots));
        for (var root : roots.entrySet()) trees.put(root.getKey(), tree(root.getValue()));
    }

    private static void addRoots(List<Row> rows, Map<String, Integer> roots) {
        for (Row row : rows) {
            if (row.values().size() != SCHEMA_COLUMNS) return;
            boolean named = row.values().get(1) instanceof String;
            boolean placed = row.values().get(3) instanceof Long;
            if (!named || !placed || !OBJECTS.contains(row.values().getFirst())) return;
            long root = (Long) row.values().get(3);
            if (root > 1) roots.put((String) row.values().get(1), (int) root);
        }
    }

    /// Whether all pages of a table can be reached.
    public boolean isWhole(String table) {
        Tree tree = trees.get(table);
        return tree != null && isWhole(tree);
    }

    /// Of two trees that reach the same page one is damaged, and which one nothing says.
    private boolean isWhole(Tree tree) {
        return tree.isWhole() && !tree.pages().intersects(contested);
    }

    /// Reads what can be reached of a table.
    public <E extends Exception> void table(String table, Rows<E> rows) throws IOException, E {
        Tree tree = trees.get(table);
        if (tree != null) each(tree.pages(), rows);
    }

    /// Reads the pages that no whole tree reaches and that are not free. A damaged tree may have
    /// reached into another, which lacks those pages then.
    public <E extends Exception> void stray(Rows<E> rows) throws IOException, E {
        BitSet stray = new BitSet();
        stray.set(1, pages.count() + 1);
        stray.andNot(reached);
        for (Tree tree : trees.values()) if (!isWhole(tree)) stray.or(tree.pages());
        stray.andNot(free);
        each(stray, rows);
    }

    private <E extends Exception> void each(BitSet some, Rows<E> rows) throws IOException, E {
        for (int number = some.nextSetBit(0); number >= 0; number = some.nextSetBit(number + 1)) {
            ByteBuffer bytes = pages.page(number);
            Optional<BTreePage> page = BTreePage.read(pages, number, bytes);
            if (page.isPresent()) rows.take(rows(page.get(), bytes));
        }
    }

    private Tree tree(int root) throws IOException {
        BitSet own = new BitSet();
        BitSet queued = new BitSet(); // once, however often a damaged page names it
        boolean whole = true;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(root));
        if (reached.get(root)) contested.set(root);
        Boolean isTable = null;
        while (!waiting.isEmpty()) {
            int number = waiting.pop();
            Optional<BTreePage> page = readable(number);
            if (page.isEmpty()) whole = false;
            if (page.isEmpty()) continue;
            if (isTable == null) isTable = page.get().isTable();
            if (isTable != page.get().isTable()) {
                whole = false;
                continue;
            }
            own.set(number);
            reached.set(number);
            whole &= page.get().isWhole();
            for (int child : page.get().children()) {
                if (queued.get(child) || reached.get(child)) {
                    whole = false;
                    contested.set(child);
                } else {
                    queued.set(child);
                    waiting.add(child);
                }
            }
        }
        return new Tree(own, whole);
    }

    /// A page of a tree, once.
    private Optional<BTreePage> readable(int number) throws IOException {
        if (!pages.has(number) || reached.get(number)) return Optional.empty();
        return BTreePage.read(pages, number, pages.page(number));
    }

    private List<Row> rows(BTreePage page, ByteBuffer bytes) throws IOException {
        List<Row> rows = new ArrayList<>(page.cells().size());
        for (Cell cell : page.cells()) {
            Optional<ByteBuffer> row = whole(cell, bytes);
            if (row.isEmpty()) continue;
            RecordFormat.values(row.get())
                    .ifPresent(values -> rows.add(new Row(page.isTable(), cell.rowid(), values)));
        }
        return rows;
    }

    /// The bytes of a row, of which some may lie on further pages.
    private Optional<ByteBuffer> whole(Cell cell, ByteBuffer page) throws IOException {
        if (cell.overflow() == 0) return Optional.of(page.slice(cell.place(), cell.local()));
        int share = pages.usable() - 4;
        List<Integer> chain =
                chain(cell.overflow(), (cell.length() - cell.local() - 1) / share + 1);
        if (chain.isEmpty()) return Optional.empty();
        ByteBuffer row = ByteBuffer.allocate((int) cell.length());
        row.put(page.slice(cell.place(), cell.local()));
        for (int number : chain) {
            row.put(pages.page(number).slice(4, Math.min(share, row.remaining())));
        }
        return Optional.of(row.flip());
    }

    /// Pages of which each names the next; none where they are not just as many as there should be.
    private List<Integer> chain(int first, long length) throws IOException {
        List<Integer> chain = new ArrayList<>();
        BitSet seen = new BitSet();
        int number = first;
        while (number != 0) {
            if (!pages.has(number) || seen.get(number) || chain.size() == length) return List.of();
            seen.set(number);
            chain.add(number);
            number = pages.page(number).getInt(0);
        }
        return chain.size() == length ? chain : List.of();
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
