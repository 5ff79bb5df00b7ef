package app.daybreak.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place where a database is in danger: a program that synchronises the folder takes half-written
/// files along and puts older ones back, and a file system over the network may not lock.
///
/// Synchronised places are known by the names that their programs give them, and by OneDrive's
/// variables; so a folder of such a name that nobody synchronises is taken for one, and one that
/// was renamed is not noticed. Drives that Windows gives a letter look like disks and are not
/// noticed.
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

    /// macOS puts the folders of all providers below it.
    private static final Pattern PROVIDERS = name("cloudstorage");

    private static final Pattern NETWORK =
            name(
                    "nfs\\d?|cifs|smb.*|afpfs|afs|ncpfs|webdav|davfs|ceph|glusterfs|lustre|beegfs"
                            + "|fuse\\.(sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|glusterfs|onedriver|google-drive.*)");

    private static Pattern name(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// What endangers a folder, whether it is there yet or not.
    public static Optional<RiskyPlace> of(Path folder) {
        Path real = real(folder.toAbsolutePath());
        return of(real, System.getenv(), fileSystem(real));
    }

    static Optional<RiskyPlace> of(
            Path folder, Map<String, String> environment, String fileSystem) {
        Optional<String> synced = synchroniser(folder, environment);
        if (synced.isPresent()) return Optional.of(new RiskyPlace(Kind.SYNCED, synced.get()));
        boolean share = folder.toString().startsWith("\\\\");
        if (share) return Optional.of(new RiskyPlace(Kind.NETWORK, "SMB"));
        boolean network = NETWORK.matcher(fileSystem).matches();
        return network ? Optional.of(new RiskyPlace(Kind.NETWORK, fileSystem)) : Optional.empty();
    }

    private static Optional<String> synchroniser(Path folder, Map<String, String> environment) {
        for (String variable :
                new String[] {"OneDrive", "OneDriveConsumer", "OneDriveCommercial"}) {
            String place = environment.getOrDefault(variable, "");
            if (!place.isBlank() && folder.startsWith(place)) return Optional.of("OneDrive");
        }
        boolean provided = false;
        for (Path part : folder) {
            String name = part.toString();
            for (var each : NAMES.entrySet()) {
                if (each.getValue().matcher(name).matches()) return Optional.of(each.getKey());
            }
            if (provided) return Optional.of(name);
            provided = PROVIDERS.matcher(name).matches();
        }
        return Optional.empty();
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

    private static String fileSystem(Path folder) {
        for (Path there = folder; there != null; there = there.getParent()) {
            try {
                if (Files.exists(there)) return Files.getFileStore(there).type();
            } catch (IOException e) {
                return "";
            }
        }
        return "";
    }
}
