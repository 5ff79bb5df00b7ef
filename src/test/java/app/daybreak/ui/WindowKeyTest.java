package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class WindowKeyTest {
    @Test
    void noKeyDoesTwoThings() {
        Set<String> seen = new HashSet<>();
        for (WindowKey key : WindowKey.values()) {
            for (String one : key.single()) assertTrue(seen.add(one), one);
            key.accelerator().ifPresent(one -> assertTrue(seen.add(one.toString()), key.name()));
        }
        for (String one : Set.copyOf(seen)) {
            int second = one.indexOf('>');
            if (second > 0) assertTrue(!seen.contains(one.substring(0, second)), one);
        }
    }

    @Test
    void keysAreShownAsPeopleReadThem() {
        assertEquals("?, F1", WindowKey.KEYS.shown());
        assertEquals("G U", WindowKey.GO_UNREAD.shown());
        assertEquals("1 … 9", WindowKey.FAVOURITE.shown());
        assertEquals(List.of("Close Bracket"), WindowKey.NEXT_HIT.single());
        assertEquals("F3", WindowKey.NEXT_HIT.accelerator().orElseThrow().toString());
    }
}
