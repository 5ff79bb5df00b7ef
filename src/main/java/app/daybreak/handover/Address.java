package app.daybreak.handover;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/// Where the window of a library listens: a socket in a folder that only this person can enter,
/// `$XDG_RUNTIME_DIR/daybreak` or `daybreak-NAME` in the temporary folder. Not in the library's own
/// folder, whose path may be longer than a socket's may be (some 100 bytes) and which may lie on a
/// drive that knows no sockets.
final class Address {
    private static final Set<PosixFilePermission> MINE =
            PosixFilePermissions.fromString("rwx------");
    private static final int DIGITS = 16;

    private Address() {}

    /// The socket for a library; its folder is there then, and nobody else's.
    ///
    /// @throws IOException when there is no such folder to be had
    static UnixDomainSocketAddress of(Path library, Map<String, String> environment)
            throws IOException {
        Path folder = folder(environment);
        makeMine(folder);
        return UnixDomainSocketAddress.of(folder.resolve(name(library)));
    }

    private static Path folder(Map<String, String> environment) {
        Path runtime = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", ""));
        if (runtime.isAbsolute() && Files.isDirectory(runtime)) return runtime.resolve("daybreak");
        return Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("daybreak-" + System.getProperty("user.name"));
    }

    private static void makeMine(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (posix) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(MINE));
            } else {
                Files.createDirectory(folder); // the temporary folder is a person's own there
            }
        }
        if (posix) check(folder);
    }

    /// In the temporary folder of all, somebody else may have been first.
    private static void check(Path folder) throws IOException {
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        boolean mine =
                owner.equals(System.getProperty("user.name"))
                        && Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                                .equals(MINE);
        if (!mine) throw new IOException(folder + " is open to others");
    }

    private static String name(Path library) throws IOException {
        Path real = Files.exists(library) ? library.toRealPath() : library.toAbsolutePath();
        byte[] digest = sha256().digest(real.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
