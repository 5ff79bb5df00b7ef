package app.daybreak.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Each system's convention.
final class DataFolderTest {
    private static final Path HOME = Path.of("/home/li").toAbsolutePath();

    @Test
    void linuxFollowsTheBaseDirectorySpecification() {
        Path given = Path.of("/data").toAbsolutePath();
        assertEquals(HOME.resolve(".local/share/daybreak"), folder("Linux", Map.of()));
        assertEquals(
                given.resolve("daybreak"),
                folder("Linux", Map.of("XDG_DATA_HOME", given.toString())));
        assertEquals(given.resolve("daybreak"), folder("FreeBSD", xdg(given.toString())));
    }

    @Test
    void anEmptyOrRelativeFolderIsIgnoredAsTheSpecificationAsks() {
        assertEquals(HOME.resolve(".local/share/daybreak"), folder("Linux", xdg("")));
        assertEquals(HOME.resolve(".local/share/daybreak"), folder("Linux", xdg("data")));
    }

    @Test
    void macosHasItsLibraryWhateverTheEnvironment() {
        Path expected = HOME.resolve("Library/Application Support/Daybreak");
        assertEquals(expected, folder("Mac OS X", Map.of()));
        assertEquals(expected, folder("Mac OS X", xdg("/data")));
    }

    @Test
    void windowsKeepsItOnThisMachine() {
        Path local = Path.of("/local").toAbsolutePath();
        assertEquals(HOME.resolve("AppData/Local/Daybreak"), folder("Windows 11", Map.of()));
        assertEquals(
                HOME.resolve("AppData/Local/Daybreak"),
                folder("Windows 11", Map.of("LOCALAPPDATA", " ", "APPDATA", "/roaming")));
        assertEquals(
                local.resolve("Daybreak"),
                folder("Windows 10", Map.of("LOCALAPPDATA", local.toString())));
    }

    @Test
    void aLibraryBesideTheProgramComesWithIt(@TempDir Path stick) throws Exception {
        Map<String, String> programs =
                Map.of(
                        "Linux", "daybreak/bin/daybreak",
                        "Windows 11", "daybreak/daybreak.exe",
                        "Mac OS X", "daybreak/Daybreak.app/Contents/MacOS/Daybreak");
        for (var each : programs.entrySet()) {
            Path program = stick.resolve(each.getValue());
            assertNull(DataFolder.portable(each.getKey(), program));
        }
        Path library = Files.createDirectories(stick.resolve("daybreak/library"));
        for (var each : programs.entrySet()) {
            Path program = stick.resolve(each.getValue());
            assertEquals(library, DataFolder.portable(each.getKey(), program), each.getKey());
        }
        assertNull(DataFolder.portable("Linux", Path.of("/daybreak")));
    }

    private static Map<String, String> xdg(String folder) {
        return Map.of("XDG_DATA_HOME", folder);
    }

    private static Path folder(String system, Map<String, String> environment) {
        return DataFolder.of(system, HOME, environment);
    }
}
