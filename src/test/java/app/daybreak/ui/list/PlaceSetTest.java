package app.daybreak.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Held against a plain set of numbers.
class PlaceSetTest {
    @Property
    void isTheSetThatAPlainOneIs(
            @ForAll @Size(max = 30) List<@IntRange(max = 4000) Integer> steps) {
        PlaceSet set = PlaceSet.NONE;
        NavigableSet<Integer> plain = new TreeSet<>();
        for (int step : steps) {
            int from = step % 40;
            int to = from + step / 40 % 12;
            boolean in = step % 3 != 0;
            set = in ? set.with(from, to) : set.without(from, to);
            IntStream.range(from, to).forEach(in ? plain::add : plain::remove);
            assertSame(plain, set);
        }
    }

    private static void assertSame(NavigableSet<Integer> plain, PlaceSet set) {
        assertEquals(List.copyOf(plain), set.stream().boxed().toList());
        assertEquals(plain.size(), set.size());
        assertEquals(PlaceSet.of(plain.stream().mapToInt(i -> i)), set, "one form for one set");
        for (int i = -1; i < 55; i++) {
            assertEquals(plain.contains(i), set.contains(i), "contains " + i);
            assertEquals(plain.headSet(i).size(), set.countBefore(i), "before " + i);
        }
        int index = 0;
        for (int place : plain) assertEquals(place, set.get(index++));
    }

    @Test
    void aMillionNeighboursAreOneRange() {
        PlaceSet all = PlaceSet.range(0, 3_000_000).without(5, 6);
        assertEquals(2_999_999, all.size());
        assertEquals(6, all.get(5));
        assertThrows(IndexOutOfBoundsException.class, () -> all.get(2_999_999));
    }
}
