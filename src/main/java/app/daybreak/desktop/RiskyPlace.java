package app.daybreak.desktop;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A place where a database is in danger: a program that synchronises the folder takes half-written
/// files along and puts older ones back, and a file system over the network may not lock.
///
/// Synchronised places are known by the names that their programs give them, folders and drives, by
/// OneDrive's variables, and by what iCloud makes when it keeps Documents and Desktop; so a folder
/// of such a name that nobody synchronises is taken for one, and one that was renamed is not
/// noticed. A drive to which Windows gives a letter is noticed where its file system is none of a
/// disk, or where it is the person's home; a share of another Windows machine looks like a disk.
///
/// @param name what synchronises it, or the kind of the file system
public record RiskyPlace(Kind kind, String name) {
    /// What the danger is.
    public enum Kind {
        /// A program synchronises the folder.
        SYNCED,
        /// The folder lies on another machine.
        NETWORK;

        /// As messages name it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Pattern> NAMES =
            Map.of(
                    "OneDrive", name("onedrive( ?- ?.*)?"),
                    "iCloud", name("iclouddrive|icloud drive|mobile documents|com~apple~clouddocs"),
                    "Dropbox", name("dropbox( \\(.*\\)|-.*)?"),
                    "Google Drive", name("google ?drive(-.*)?|我的云端硬盘"),
                    "Nutstore (坚果云)", name("nutstore( files)?|(我的)?坚果云"),
                    "Baidu Netdisk (百度网盘)", name("baidusyncdisk|baidunetdisk.*|百度(网盘|云).*"),
                    "pCloud", name("pclouddrive"),
                    "Nextcloud", name("nextcloud|owncloud"),
                    "Syncthing", name("syncthing"));

    private static final String ICLOUD = "Library/Mobile Documents/com~apple~CloudDocs";

    /// macOS puts the folders of all providers below it.
    private static final Pattern PROVIDERS = name("cloudstorage");

    private static final Pattern NETWORK =
            name(
                    "nfs\\d?|cifs|smb.*|afpfs|afs|ncpfs|webdav|davfs|ceph|glusterfs|lustre|beegfs"
                            + "|vboxsf|vboxsharedfolderfs|vmhgfs|hgfs|prl_?fs|prlsf|fuse-(rclone|sshfs).*"
                            + "|fuse\\.(sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|glusterfs|onedriver|google-drive.*)");

    private static Pattern name(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// What is known of the machine and of where a folder lies.
    ///
    /// @param home the person's folder
    /// @param fileSystem the kind of the file system, or empty
    /// @param volume what the drive is called, or empty
    record Surroundings(
            Map<String, String> environment, Path home, String fileSystem, String volume) {}

    /// What endangers a folder, whether it is there yet or not.
    public static Optional<RiskyPlace> of(Path folder) {
        Path real = real(folder.toAbsolutePath());
        Path home = real(Path.of(System.getProperty("user.home", "")).toAbsolutePath());
        return of(real, around(real, home));
    }

    static Optional<RiskyPlace> of(Path folder, Surroundings around) {
        Optional<String> synced = synchroniser(folder, around);
        if (synced.isPresent()) return Optional.of(new RiskyPlace(Kind.SYNCED, synced.get()));
        if (isOnShare(folder, around.environment())) {
            return Optional.of(new RiskyPlace(Kind.NETWORK, "SMB"));
        }
        String type = around.fileSystem();
        boolean network = NETWORK.matcher(type).matches();
        return network ? Optional.of(new RiskyPlace(Kind.NETWORK, type)) : Optional.empty();
    }

    /// Also a home on a server, which Windows gives a letter and says so.
    private static boolean isOnShare(Path folder, Map<String, String> environment) {
        String path = folder.toString();
        if (path.startsWith("\\\\")) return true;
        String drive = environment.getOrDefault("HOMEDRIVE", "");
        boolean shared = environment.getOrDefault("HOMESHARE", "").startsWith("\\\\");
        return shared && !drive.isBlank() && path.regionMatches(true, 0, drive, 0, drive.length());
    }

    private static Optional<String> synchroniser(Path folder, Surroundings around) {
        for (String variable :
                new String[] {"OneDrive", "OneDriveConsumer", "OneDriveCommercial"}) {
            String place = around.environment().getOrDefault(variable, "");
            if (!place.isBlank() && folder.startsWith(place)) return Optional.of("OneDrive");
        }
        if (isKeptByICloud(folder, around.home())) return Optional.of("iCloud");
        boolean provided = false;
        for (Path part : folder) {
            String name = part.toString();
            Optional<String> known = known(name);
            if (known.isPresent()) return known;
            if (provided) return Optional.of(name);
            provided = PROVIDERS.matcher(name).matches();
        }
        return known(around.volume());
    }

    private static Optional<String> known(String name) {
        return NAMES.entrySet().stream()
                .filter(each -> each.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// macOS has both in iCloud's folder, too, once iCloud keeps them.
    private static boolean isKeptByICloud(Path folder, Path home) {
        return Stream.of("Documents", "Desktop")
                .filter(name -> folder.startsWith(home.resolve(name)))
                .anyMatch(name -> Files.exists(home.resolve(ICLOUD).resolve(name)));
    }

    /// The folder without links, as far as it is there.
    private static Path real(Path folder) {
        for (Path there = folder; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(folder));
            } catch (IOException e) {
                // the one above may be there
            }
        }
        return folder;
    }

    private static Surroundings around(Path folder, Path home) {
        for (Path there = folder; there != null; there = there.getParent()) {
            try {
                if (!Files.exists(there)) continue;
                FileStore store = Files.getFileStore(there);
                return new Surroundings(System.getenv(), home, store.type(), store.name());
            } catch (IOException e) {
                break;
            }
        }
        return new Surroundings(System.getenv(), home, "", "");
    }
}
