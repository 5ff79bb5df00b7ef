package app.daybreak.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Keys of a person's choice.
final class KeyBindingsTest {
    private static final KeyBindings FIRST = KeyBindings.of(Map.of());

    @Test
    void whatIsChosenTakesThePlaceOfTheFirstKeys() {
        KeyBindings keys = FIRST.with(WindowKey.STAR, List.of("F8"));
        assertEquals(List.of("F8"), keys.keys(WindowKey.STAR));
        assertEquals("F8", keys.accelerator(WindowKey.STAR).orElseThrow().getName());
        assertEquals(Map.of("STAR", List.of("F8")), keys.chosen());
        assertEquals(List.of("L"), keys.keys(WindowKey.LATER));
        assertEquals(Map.of(), keys.with(WindowKey.STAR, List.of("S")).chosen());
    }

    @Test
    void whatHadAKeyLosesIt() {
        assertEquals(List.of(WindowKey.LATER), FIRST.clashes(WindowKey.STAR, "L"));
        KeyBindings keys = FIRST.with(WindowKey.STAR, List.of("L"));
        assertEquals(List.of(), keys.keys(WindowKey.LATER));
        assertEquals(
                List.of("Shortcut+F"),
                FIRST.with(WindowKey.STAR, List.of("SLASH")).keys(WindowKey.FIND));
    }

    /// `G` alone would never let `G U` come.
    @Test
    void aKeyThatBeginsAnotherClashes() {
        assertTrue(FIRST.clashes(WindowKey.STAR, "G").contains(WindowKey.GO_UNREAD));
        assertEquals(List.of(WindowKey.NEXT), FIRST.clashes(WindowKey.STAR, "J>U"));
        assertEquals(List.of(), FIRST.with(WindowKey.STAR, List.of("G")).keys(WindowKey.GO_UNREAD));
    }

    @Test
    void theKeysOfTagsCanBeOthersToo() {
        assertTrue(FIRST.hasFirstFavourites());
        KeyBindings other = FIRST.with(WindowKey.STAR, List.of("3"));
        assertEquals(List.of("Numpad 3"), other.keys(WindowKey.FAVOURITE_3));
        assertFalse(other.hasFirstFavourites());
        assertEquals(
                List.of("F7"),
                FIRST.with(WindowKey.FAVOURITE_2, List.of("F7")).keys(WindowKey.FAVOURITE_2));
    }

    @Test
    void damagedSettingsGiveTheFirstKeys() {
        Map<String, List<String>> damaged =
                Map.of(
                        "STAR", List.of("no such key"),
                        "LATER", List.of("G>U>S"),
                        "NOTHING", List.of("S"),
                        "FAVOURITE", List.of("S"),
                        "READ", List.of(""),
                        "TAG", List.of());
        assertEquals(Map.of("TAG", List.of()), KeyBindings.of(damaged).chosen());
    }
}
