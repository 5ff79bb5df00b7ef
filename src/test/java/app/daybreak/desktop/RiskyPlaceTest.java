package app.daybreak.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.desktop.RiskyPlace.Kind;

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
        return RiskyPlace.of(Path.of(folder), Map.of(), fileSystem);
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
            strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afpfs", "webdav"})
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
        var share = RiskyPlace.of(Path.of("\\\\server\\share\\x"), Map.of(), "NTFS");
        assertEquals(Optional.of(new RiskyPlace(Kind.NETWORK, "SMB")), share);
    }

    @Test
    void oneDriveUnderAnotherNameIsKnownByItsVariable() {
        Map<String, String> environment = Map.of("OneDriveCommercial", "/data/papers");
        var there = RiskyPlace.of(Path.of("/data/papers/x"), environment, "NTFS");
        assertEquals(Optional.of(new RiskyPlace(Kind.SYNCED, "OneDrive")), there);
        var beside = RiskyPlace.of(Path.of("/data/papersaved/x"), environment, "NTFS");
        assertEquals(Optional.empty(), beside);
    }

    @Test
    void aLinkDoesNotHideIt() throws Exception {
        Path synced = Files.createDirectories(temp.resolve("Dropbox/papers"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), synced);
        assertEquals("Dropbox", RiskyPlace.of(link.resolve("not/yet")).orElseThrow().name());
    }
}
