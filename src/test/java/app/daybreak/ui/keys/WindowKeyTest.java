package app.daybreak.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class WindowKeyTest {
    private static final KeyBindings FIRST = KeyBindings.of(Map.of());

    @Test
    void noKeyDoesTwoThings() {
        Set<String> seen = new HashSet<>();
        for (WindowKey key : WindowKey.values()) {
            for (String one : FIRST.single(key)) assertTrue(seen.add(one), one);
            FIRST.accelerator(key)
                    .ifPresent(one -> assertTrue(seen.add(one.toString()), key.name()));
        }
        for (String one : Set.copyOf(seen)) {
            int second = one.indexOf('>');
            if (second > 0) assertTrue(!seen.contains(one.substring(0, second)), one);
        }
    }

    @Test
    void keysAreShownAsPeopleReadThem() {
        assertEquals("?", FIRST.shown(WindowKey.KEYS));
        assertEquals("G U", FIRST.shown(WindowKey.GO_UNREAD));
        assertEquals("1, Numpad1", FIRST.shown(WindowKey.FAVOURITE_1));
        assertEquals("Ctrl+-", FIRST.shown(WindowKey.SMALLER).replace("⌘", "Ctrl+"));
        assertEquals("1", FIRST.shown(WindowKey.FAVOURITE_1, 1));
        assertEquals(List.of("Close Bracket"), FIRST.single(WindowKey.NEXT_HIT));
        assertEquals("F3", FIRST.accelerator(WindowKey.NEXT_HIT).orElseThrow().toString());
    }
}
