package app.daybreak.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {
    private static final Path ACCOUNT = Path.of("/home/li").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("/elsewhere").toAbsolutePath();

    @Test
    void linuxKeepsToTheXdgSpecification() {
        assertEquals(
                ACCOUNT.resolve(".local/share/daybreak"),
                DataFolder.of("Linux", ACCOUNT, Map.of()));
        assertEquals(
                ELSEWHERE.resolve("daybreak"),
                DataFolder.of("Linux", ACCOUNT, Map.of("XDG_DATA_HOME", ELSEWHERE.toString())));
        assertEquals(
                ACCOUNT.resolve(".local/share/daybreak"),
                DataFolder.of("Linux", ACCOUNT, Map.of("XDG_DATA_HOME", "relative")));
    }

    @Test
    void theEnvironmentsHomeSpeaksBeforeTheAccounts() {
        Map<String, String> home = Map.of("HOME", ELSEWHERE.toString());
        assertEquals(
                ELSEWHERE.resolve(".local/share/daybreak"), DataFolder.of("Linux", ACCOUNT, home));
        assertEquals(
                ELSEWHERE.resolve("Library/Application Support/Daybreak"),
                DataFolder.of("Mac OS X", ACCOUNT, home));
    }

    @Test
    void windowsStaysOnThisMachine() {
        assertEquals(
                ELSEWHERE.resolve("Daybreak"),
                DataFolder.of("Windows 11", ACCOUNT, Map.of("LOCALAPPDATA", ELSEWHERE.toString())));
    }
}
