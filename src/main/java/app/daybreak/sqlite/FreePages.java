package app.daybreak.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/// The pages that nothing lies on any more: what is left on them was deleted.
final class FreePages {
    private static final int FIRST_TRUNK = 32; // place in the header
    private static final int COUNT = 36;

    private final PageFile pages;
    private final BitSet free = new BitSet();

    private FreePages(PageFile pages) {
        this.pages = pages;
    }

    /// The numbers of the free pages. Where their list cannot be followed to its end, pages that
    /// look like a part of it count as one.
    static BitSet of(PageFile pages) throws IOException {
        FreePages found = new FreePages(pages);
        if (!found.followed()) found.search();
        return found.free;
    }

    private boolean followed() throws IOException {
        if (!pages.hasHeader()) return false;
        ByteBuffer header = pages.page(1);
        int trunk = header.getInt(FIRST_TRUNK);
        while (trunk != 0) {
            if (!pages.has(trunk) || free.get(trunk)) return false;
            ByteBuffer page = pages.page(trunk);
            if (!isTrunk(page)) return false;
            take(trunk, page);
            trunk = page.getInt(0);
        }
        return free.cardinality() == header.getInt(COUNT);
    }

    private void search() throws IOException {
        for (int number = 2; number <= pages.count(); number++) {
            ByteBuffer page = pages.page(number);
            if (page.getInt(4) > 0 && isTrunk(page)) take(number, page);
        }
    }

    /// The next trunk, how many pages follow, and their numbers.
    private boolean isTrunk(ByteBuffer page) {
        int next = page.getInt(0);
        int count = page.getInt(4);
        if (next != 0 && !pages.has(next)) return false;
        if (count < 0 || count > pages.usable() / 4 - 2) return false;
        BitSet seen = new BitSet();
        for (int i = 0; i < count; i++) {
            int number = page.getInt(8 + 4 * i);
            if (number < 2 || !pages.has(number) || seen.get(number)) return false;
            seen.set(number);
        }
        return true;
    }

    private void take(int trunk, ByteBuffer page) {
        free.set(trunk);
        for (int i = 0; i < page.getInt(4); i++) free.set(page.getInt(8 + 4 * i));
    }
}
