import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What was asked of the build.
///
/// @param folder Maven's build folder
/// @param jar the program's jar
/// @param version the program's version
/// @param mainClass the program's start
/// @param seconds the time the jars get, in seconds since 1970; even
record Build(Path folder, Path jar, String version, String mainClass, long seconds) {
    private static final Path FILES = Path.of("installers").toAbsolutePath();

    static Build of(String... arguments) {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        long now = System.currentTimeMillis() / 1000;
        return new Build(
                folder, folder.resolve(arguments[1]), arguments[2], arguments[3], now - now % 2);
    }

    /// The system the image is made on and for.
    Platform platform() {
        return Platform.current();
    }

    /// What jpackage needs to know beside the program: its name, version, icon.
    List<String> appearance() {
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--vendor", "The Daybreak authors"));
        options.addAll(List.of("--description", "Reader for bilingual arXiv digests"));
        options.addAll(List.of("--copyright", "© 2026 The Daybreak authors; MIT"));
        options.addAll(List.of("--app-version", platform().isMac() ? forMac() : version));
        if (platform().isMac()) {
            options.addAll(List.of("--icon", FILES.resolve("icons/daybreak.icns").toString()));
            options.addAll(List.of("--mac-package-identifier", "app.daybreak.Daybreak"));
            options.addAll(List.of("--mac-app-category", "education"));
            options.addAll(List.of("--resource-dir", FILES.resolve("macos").toString()));
        }
        if (platform().isWindows()) {
            options.addAll(List.of("--icon", FILES.resolve("icons/daybreak.ico").toString()));
            Path console = FILES.resolve("windows/daybreak-cli.properties");
            options.addAll(List.of("--add-launcher", "daybreak-cli=" + console));
        }
        return options;
    }

    /// macOS takes no version that begins with 0.
    private String forMac() {
        return version.startsWith("0.") ? "1." + version.substring(2) : version;
    }
}
