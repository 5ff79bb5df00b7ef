import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The image on the disk, as jpackage lays it out.
///
/// @param root the image
/// @param app the folder with the jars
/// @param runtime the folder with the runtime
/// @param mainClass the program's start
record Image(Path root, Path app, Path runtime, String mainClass) {
    /// The start-up cache in the folder of the jars.
    static final String CACHE = "daybreak.aot";

    /// The options of every start. The training uses the same, because a cache fits only a virtual
    /// machine that was started alike.
    ///
    /// @param app the folder of the jars, as it is to be written
    static List<String> options(String app, Platform platform) {
        return List.of(
                "-XX:+UseSerialGC",
                "-Xmn96m", // room for what an import has in flight to be gone before it grows old
                "-XX:SurvivorRatio=2",
                "-XX:MaxTenuringThreshold=15",
                "-XX:+UseCompactObjectHeaders",
                "-XX:-UsePerfData", // a file in the temporary folder for tools that watch servers
                "-Xmx1g",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + app,
                "-Dorg.sqlite.lib.name=" + platform.sqlite(),
                "-Dorg.sqlite.tmpdir=" + app); // looked through at every start, never written to
    }

    /// Names the cache. A cache that is missing or does not fit only makes the start slower, which
    /// is nothing to write between the lines of a result.
    static List<String> cacheOptions(String app) {
        return List.of("-XX:AOTCache=" + app + "/" + CACHE, "-Xlog:disable");
    }

    static Image make(
            Path build, Path app, Path runtime, String jar, String[] arguments, Platform platform)
            throws IOException {
        String name = platform.isMac() ? "Daybreak" : "daybreak";
        Path root = build.resolve(platform.isMac() ? name + ".app" : name);
        Tools.delete(root);
        List<String> command = new ArrayList<>();
        command.addAll(List.of("--type", "app-image", "--name", name));
        command.addAll(List.of("--dest", build.toString(), "--input", app.toString()));
        command.addAll(List.of("--runtime-image", runtime.toString()));
        command.addAll(List.of("--main-jar", jar, "--main-class", arguments[3]));
        command.addAll(List.of("--app-version", arguments[2], "--vendor", "Daybreak"));
        for (String option : options("$APPDIR", platform))
            command.addAll(List.of("--java-options", option));
        for (String option : cacheOptions("$APPDIR"))
            command.addAll(List.of("--java-options", option));
        Tools.run("jpackage", command);
        return switch (platform.folder()) {
            case "Mac" -> in(root, "Contents/app", "Contents/runtime/Contents/Home", arguments[3]);
            case "Windows" -> in(root, "app", "runtime", arguments[3]);
            default -> in(root, "lib/app", "lib/runtime", arguments[3]);
        };
    }

    private static Image in(Path root, String app, String runtime, String mainClass) {
        return new Image(root, root.resolve(app), root.resolve(runtime), mainClass);
    }

    /// The jars in the order in which jpackage wrote them down: a cache fits only this order.
    List<String> jars() throws IOException {
        try (Stream<String> lines = Files.lines(app.resolve(configuration()))) {
            return lines.filter(line -> line.startsWith("app.classpath="))
                    .map(line -> line.substring(line.lastIndexOf('/') + 1))
                    .map(line -> line.substring(line.lastIndexOf('\\') + 1))
                    .collect(Collectors.toList());
        }
    }

    private String configuration() {
        return root.getFileName().toString().replace(".app", "") + ".cfg";
    }
}
