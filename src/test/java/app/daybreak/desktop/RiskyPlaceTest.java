package app.daybreak.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.desktop.RiskyPlace.Kind;
import app.daybreak.desktop.RiskyPlace.Surroundings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Which places are taken for dangerous.
final class RiskyPlaceTest {
    @TempDir Path temp;

    private static Optional<RiskyPlace> of(String folder, String fileSystem) {
        return of(folder, Map.of(), fileSystem, "");
    }

    private static Optional<RiskyPlace> of(
            String folder, Map<String, String> environment, String fileSystem, String volume) {
        Path home = Path.of("/home/a");
        return RiskyPlace.of(
                Path.of(folder), new Surroundings(environment, home, fileSystem, volume));
    }

    @ParameterizedTest
    @CsvSource({
        "/Users/a/OneDrive/x, OneDrive",
        "/Users/a/OneDrive - University of X/daybreak, OneDrive",
        "/Users/a/Library/CloudStorage/OneDrive-Personal/x, OneDrive",
        "/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x, iCloud",
        "/home/a/iCloudDrive/x, iCloud",
        "/home/a/Dropbox/x, Dropbox",
        "/home/a/Dropbox (Lab)/x, Dropbox",
        "/Users/a/Library/CloudStorage/GoogleDrive-a@b.c/My Drive/x, Google Drive",
        "/home/a/Google Drive/x, Google Drive",
        "/home/a/Nutstore Files/x, Nutstore (坚果云)",
        "/home/a/我的坚果云/x, Nutstore (坚果云)",
        "/home/a/BaiduSyncdisk/x, Baidu Netdisk (百度网盘)",
        "/home/a/百度网盘同步空间/x, Baidu Netdisk (百度网盘)",
        "/Users/a/Library/CloudStorage/Box-Box/x, Box-Box",
        "/home/a/nextcloud/x, Nextcloud",
    })
    void synchronisedFolders(String folder, String name) {
        assertEquals(Optional.of(new RiskyPlace(Kind.SYNCED, name)), of(folder, "ext4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/a/.local/share/daybreak",
                "/home/a/my-onedrive/x",
                "/home/a/dropboxes/x",
                "/home/a/papers about google drive/x",
                "/Users/a/Library/Application Support/Daybreak"
            })
    void otherFolders(String folder) {
        assertEquals(Optional.empty(), of(folder, "ext4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nfs",
                "nfs4",
                "cifs",
                "smb3",
                "smbfs",
                "fuse.sshfs",
                "afpfs",
                "webdav",
                "VBoxSharedFolderFS",
                "FUSE-rclone"
            })
    void networkFileSystems(String type) {
        assertEquals(Optional.of(new RiskyPlace(Kind.NETWORK, type)), of("/data/x", type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "xfs", "apfs", "NTFS", "tmpfs", "overlay", "9p", ""})
    void localFileSystems(String type) {
        assertEquals(Optional.empty(), of("/data/x", type));
    }

    @Test
    void aWindowsShare() {
        var share = of("\\\\server\\share\\x", "NTFS");
        assertEquals(Optional.of(new RiskyPlace(Kind.NETWORK, "SMB")), share);
    }

    @Test
    void oneDriveUnderAnotherNameIsKnownByItsVariable() {
        Map<String, String> environment = Map.of("OneDriveCommercial", "/data/papers");
        var there = of("/data/papers/x", environment, "NTFS", "");
        assertEquals(Optional.of(new RiskyPlace(Kind.SYNCED, "OneDrive")), there);
        var beside = of("/data/papersaved/x", environment, "NTFS", "");
        assertEquals(Optional.empty(), beside);
    }

    /// Drives that a program puts up carry its name, whatever their letter.
    @ParameterizedTest
    @CsvSource({"Google Drive, Google Drive", "pCloudDrive, pCloud", "坚果云, Nutstore (坚果云)"})
    void aDriveOfASynchroniser(String volume, String name) {
        assertEquals(
                Optional.of(new RiskyPlace(Kind.SYNCED, name)),
                of("/drives/g/x", Map.of(), "FAT32", volume));
        assertEquals(Optional.empty(), of("/drives/g/x", Map.of(), "FAT32", "DATA"));
    }

    @Test
    void aHomeOnAServerHasALetter() {
        Map<String, String> home = Map.of("HOMEDRIVE", "H:", "HOMESHARE", "\\\\server\\ada");
        var there = of("h:/papers", home, "NTFS", "");
        assertEquals(Optional.of(new RiskyPlace(Kind.NETWORK, "SMB")), there);
        assertEquals(Optional.empty(), of("d:/papers", home, "NTFS", ""));
        assertEquals(Optional.empty(), of("h:/papers", Map.of("HOMEDRIVE", "H:"), "NTFS", ""));
    }

    @Test
    void documentsAndDesktopThatICloudKeeps() throws Exception {
        Surroundings around = new Surroundings(Map.of(), temp, "apfs", "Macintosh HD");
        Path documents = temp.resolve("Documents/papers");
        Path desktop = temp.resolve("Desktop/papers");
        assertEquals(Optional.empty(), RiskyPlace.of(documents, around));
        Path cloud = temp.resolve("Library/Mobile Documents/com~apple~CloudDocs");
        Files.createDirectories(cloud.resolve("Documents"));
        Optional<RiskyPlace> icloud = Optional.of(new RiskyPlace(Kind.SYNCED, "iCloud"));
        assertEquals(icloud, RiskyPlace.of(documents, around));
        assertEquals(Optional.empty(), RiskyPlace.of(desktop, around));
        Files.createDirectories(cloud.resolve("Desktop"));
        assertEquals(icloud, RiskyPlace.of(desktop, around));
        assertEquals(Optional.empty(), RiskyPlace.of(temp.resolve("papers"), around));
    }

    @Test
    void aLinkDoesNotHideIt() throws Exception {
        Path synced = Files.createDirectories(temp.resolve("Dropbox/papers"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), synced);
        assertEquals("Dropbox", RiskyPlace.of(link.resolve("not/yet")).orElseThrow().name());
    }
}
