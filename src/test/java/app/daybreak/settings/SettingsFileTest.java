package app.daybreak.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Settings on the disk.
final class SettingsFileTest {
    private static final Settings FULL =
            new Settings(
                    "zh",
                    Colours.SEPIA,
                    true,
                    new Settings.Frame(
                            new Settings.WindowBounds(-1.5, 2, 1280, 800, true), 0.2, 0.5, true),
                    new Settings.ReaderLook(
                            ReaderLayout.STACKED, 0.7, 1.21, new Typefaces("思源宋体", "Inter")),
                    new Settings.ListLook(
                            "title",
                            true,
                            List.of(
                                    new Settings.TableColumn("id", 90.5, true),
                                    new Settings.TableColumn("tags", 120, false)),
                            0.3),
                    new Settings.Triage(7, true, true),
                    Map.of("STAR", List.of("S", "F8"), "LATER", List.of()),
                    new Settings.Keeping("/data/OneDrive/库", "/data/copies"),
                    new Settings.Place("tag", "要读 \"x\"", "2605.00001"));

    @TempDir Path folder;

    @Test
    void whatWasKeptComesBack() throws IOException {
        SettingsFile file = new SettingsFile(folder);
        for (Settings settings : List.of(FULL, Settings.FIRST, FULL)) {
            file.write(settings);
            assertEquals(settings, file.read());
        }
        assertEquals(List.of(json()), contents());
    }

    @Test
    void aFirstStartHasTheFirstSettingsAndWritesNothing() throws IOException {
        assertEquals(Settings.FIRST, new SettingsFile(folder).read());
        assertEquals(List.of(), contents());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "not JSON",
                "{\"layout\": \"SIDEWAYS\"}",
                "{\"reader\": {\"layout\": \"SIDEWAYS\"}}",
                "{\"sidebarDivider\": \"wide\"}",
                "{\"frame\": {\"bounds\": 3}}",
                "{\"frame\": 3}",
                "{\"keys\": {\"STAR\": 3}}",
                "{\"place\": {\"scope\": null, \"value\": \"\"}}",
                "{\"place\": {\"paper\": \"2605.00001\"}}",
                "\0\0\0\0"
            })
    void aDamagedFileIsSetAsideAndHoldsNothingUp(String damaged) throws IOException {
        Files.writeString(json(), damaged);
        SettingsFile file = new SettingsFile(folder);
        assertEquals(Settings.FIRST, file.read());
        assertEquals(damaged, Files.readString(folder.resolve("settings.json.broken")));
        assertFalse(Files.exists(json()));
        file.write(FULL);
        assertEquals(FULL, file.read());
    }

    @Test
    void whatTheFileDoesNotSayIsAsAtAFirstStart() throws IOException {
        Files.writeString(json(), "{}");
        assertEquals(Settings.FIRST, new SettingsFile(folder).read());
        Files.writeString(
                json(),
                "{\"language\": \"en\", \"reader\": null, \"frame\": {\"listDivider\": null}}");
        assertEquals(Settings.FIRST.withLanguage("en"), new SettingsFile(folder).read());
        assertTrue(Files.exists(json()));
    }

    @Test
    void whatANewerProgramWroteBesidesIsIgnored() throws IOException {
        Files.writeString(
                json(),
                "{\"future\": {\"a\": [1]}, \"reader\": {\"layout\": \"CHINESE\", \"font\": 1},"
                        + " \"language\": \"zh\"}");
        assertEquals(
                Settings.FIRST
                        .withLanguage("zh")
                        .withReader(
                                new Settings.ReaderLook(
                                        ReaderLayout.CHINESE, 0.5, 1, Typefaces.FIRST)),
                new SettingsFile(folder).read());
        assertFalse(Files.exists(folder.resolve("settings.json.broken")));
    }

    @Test
    void whatWasKeptFlatIsRead() throws IOException {
        Files.writeString(
                json(),
                "{\"layout\": \"STACKED\", \"zoom\": 1.21, \"readerDivider\": 0.7,"
                        + " \"window\": {\"x\": -1.5, \"y\": 2, \"width\": 1280, \"height\": 800,"
                        + " \"maximised\": true}, \"sidebarDivider\": 0.2, \"listDivider\": 0.5,"
                        + " \"dwellSeconds\": 7}");
        assertEquals(
                Settings.FIRST
                        .withFrame(new Settings.Frame(FULL.frame().bounds(), 0.2, 0.5, false))
                        .withReader(
                                new Settings.ReaderLook(
                                        ReaderLayout.STACKED, 0.7, 1.21, Typefaces.FIRST))
                        .withTriage(new Settings.Triage(7, false, false)),
                new SettingsFile(folder).read());
    }

    @Test
    void whenItCannotBeWrittenTheOldOnesStay() throws IOException {
        SettingsFile file = new SettingsFile(folder);
        file.write(FULL);
        Files.createDirectory(folder.resolve("settings.json.part"));
        assertThrows(IOException.class, () -> file.write(Settings.FIRST));
        assertEquals(FULL, file.read());
    }

    @Test
    void theFolderMayBeGone() {
        SettingsFile file = new SettingsFile(folder.resolve("gone"));
        assertEquals(Settings.FIRST, file.read());
        assertThrows(IOException.class, () -> file.write(FULL));
    }

    @ParameterizedTest
    @EnumSource
    void aLayoutIsReadAsItIsWritten(ReaderLayout layout) {
        assertEquals(layout, ReaderLayout.parse(layout.code()).orElseThrow());
        assertEquals(layout, layout.next().next().next().next().next());
    }

    private Path json() {
        return folder.resolve("settings.json");
    }

    private List<Path> contents() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
