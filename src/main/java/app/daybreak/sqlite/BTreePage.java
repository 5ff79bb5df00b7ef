package app.daybreak.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page of a tree: of a table, whose leaves hold the rows under their row ids, or of an index or
/// a table WITHOUT ROWID, whose rows lie on all its pages.
///
/// @param isTable whether rows have row ids
/// @param children the pages below this one, none of a leaf
/// @param cells the rows on it
/// @param isWhole whether all that it should hold could be made out
record BTreePage(boolean isTable, List<Integer> children, List<Cell> cells, boolean isWhole) {
    private static final int INDEX_INTERIOR = 2;
    private static final int TABLE_INTERIOR = 5;
    private static final int INDEX_LEAF = 10;
    private static final int TABLE_LEAF = 13;
    private static final int LEAF_HEADER = 8;
    private static final int INTERIOR_HEADER = 12;

    /// SQLite's own limit, in bytes.
    private static final long LONGEST_ROW = 1_000_000_000;

    /// Where a row lies.
    ///
    /// @param rowid its row id, or 0 where rows have none
    /// @param length bytes of the row
    /// @param place where its first bytes lie on the page
    /// @param local how many of them lie there
    /// @param overflow the page with the next ones, or 0
    record Cell(long rowid, long length, int place, int local, int overflow) {}

    /// Reads a page.
    ///
    /// @return empty where it is none of a tree
    static Optional<BTreePage> read(PageFile pages, int number, ByteBuffer page) {
        int start = number == 1 ? PageFile.HEADER : 0;
        int kind = page.get(start);
        return switch (kind) {
            case INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF ->
                    new Reader(pages, page, start, kind).read();
            default -> Optional.empty();
        };
    }

    private static final class Reader {
        private final PageFile pages;
        private final ByteBuffer page;
        private final int start;
        private final boolean isTable;
        private final boolean isLeaf;
        private final int usable;
        private final List<Integer> children = new ArrayList<>();
        private final List<Cell> cells = new ArrayList<>();
        private boolean whole = true;

        Reader(PageFile pages, ByteBuffer page, int start, int kind) {
            this.pages = pages;
            this.page = page;
            this.start = start;
            isTable = kind == TABLE_INTERIOR || kind == TABLE_LEAF;
            isLeaf = kind == INDEX_LEAF || kind == TABLE_LEAF;
            usable = pages.usable();
        }

        Optional<BTreePage> read() {
            int count = page.getShort(start + 3) & 0xffff;
            int places = start + (isLeaf ? LEAF_HEADER : INTERIOR_HEADER);
            int content = page.getShort(start + 5) & 0xffff;
            if (content == 0) content = 1 << 16;
            int least = places + 2 * count;
            if (least > usable || content < least || content > usable) return Optional.empty();
            for (int i = 0; i < count; i++) {
                int place = page.getShort(places + 2 * i) & 0xffff;
                if (place < content || place >= usable - 3) whole = false;
                else if (isLeaf) row(place);
                else interior(place);
            }
            if (!isLeaf) child(page.getInt(start + 8));
            return Optional.of(new BTreePage(isTable, children, cells, whole));
        }

        private void interior(int place) {
            child(page.getInt(place));
            if (!isTable) row(place + 4);
        }

        private void child(int number) {
            if (number >= 2 && pages.has(number)) children.add(number);
            else whole = false;
        }

        private void row(int place) {
            Numbers numbers = new Numbers(page, place, usable);
            long length = numbers.next();
            long rowid = isTable ? numbers.next() : 0;
            int local = local(length);
            int end = numbers.place() + local + (local < length ? 4 : 0);
            boolean sensible = length > 0 && length <= LONGEST_ROW;
            if (numbers.isPastEnd() || !sensible || end > usable) {
                whole = false;
                return;
            }
            int overflow = local < length ? page.getInt(end - 4) : 0;
            cells.add(new Cell(rowid, length, numbers.place(), local, overflow));
        }

        /// How many bytes of a row lie on the page itself.
        private int local(long length) {
            int most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
            if (length <= most) return (int) Math.max(0, length);
            int least = (usable - 12) * 32 / 255 - 23;
            int fitting = least + (int) ((length - least) % (usable - 4));
            return fitting <= most ? fitting : least;
        }
    }
}
