package app.daybreak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.settings.Settings;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// Settings that are kept while a window is open.
final class SettingsKeeperTest {
    @Test
    void whatChangedIsWrittenOnce() {
        List<Settings> written = new CopyOnWriteArrayList<>();
        AtomicReference<Settings> now = new AtomicReference<>(Settings.FIRST);
        Settings chinese = Settings.FIRST.withLanguage("zh");
        try (var keeper = new SettingsKeeper(_ -> {}, Settings.FIRST, now::get, written::add)) {
            keeper.look();
            now.set(chinese);
            keeper.look();
            keeper.look();
        }
        assertEquals(List.of(chinese), written);
    }
}
