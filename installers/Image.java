import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The image on the disk, as jpackage lays it out.
///
/// @param root the image
/// @param app the folder with the jars
/// @param runtime the folder with the runtime
/// @param build what was asked of the build
record Image(Path root, Path app, Path runtime, Build build) {
    /// The start-up cache in the folder of the jars.
    static final String CACHE = "daybreak.aot";

    /// The options of every start. The training uses the same, because a cache fits only a virtual
    /// machine that was started alike.
    ///
    /// @param app the folder of the jars, as it is to be written
    static List<String> options(String app, Build build) {
        String sqlite = build.platform().sqlite();
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
                "-Dorg.sqlite.lib.name=" + sqlite,
                "-Dorg.sqlite.tmpdir=" + app, // looked through at every start, never written to
                "-Ddaybreak.built=" + build.seconds());
    }

    /// Names the cache. A cache that is missing or does not fit only makes the start slower, which
    /// is nothing to write between the lines of a result.
    static List<String> cacheOptions(String app) {
        return List.of("-XX:AOTCache=" + app + "/" + CACHE, "-Xlog:disable");
    }

    static Image make(Build build, Path app, Path runtime) throws IOException {
        Platform platform = build.platform();
        String name = platform.isMac() ? "Daybreak" : "daybreak";
        Path root = build.folder().resolve(platform.isMac() ? name + ".app" : name);
        Tools.delete(root);
        List<String> command = new ArrayList<>();
        command.addAll(List.of("--type", "app-image", "--name", name));
        command.addAll(List.of("--dest", build.folder().toString(), "--input", app.toString()));
        command.addAll(List.of("--runtime-image", runtime.toString()));
        command.addAll(List.of("--main-jar", build.jar().getFileName().toString()));
        command.addAll(List.of("--main-class", build.mainClass()));
        command.addAll(build.appearance());
        for (String option : options("$APPDIR", build))
            command.addAll(List.of("--java-options", option));
        for (String option : cacheOptions("$APPDIR"))
            command.addAll(List.of("--java-options", option));
        Tools.run("jpackage", command);
        return switch (platform.folder()) {
            case "Mac" -> in(root, "Contents/app", "Contents/runtime/Contents/Home", build);
            case "Windows" -> in(root, "app", "runtime", build);
            default -> in(root, "lib/app", "lib/runtime", build);
        };
    }

    private static Image in(Path root, String app, String runtime, Build build) {
        return new Image(root, root.resolve(app), root.resolve(runtime), build);
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

    /// Gives the jars one time. A cache fits only jars of the size and time that it was trained
    /// with, and archives for Windows know every other second only.
    void setTimes() throws IOException {
        FileTime time = FileTime.from(Instant.ofEpochSecond(build.seconds()));
        for (String jar : jars()) Files.setLastModifiedTime(app.resolve(jar), time);
    }

    /// Removes what the training needed and nobody else does, and what this program's own launcher
    /// on Linux stands in for.
    void clear() throws IOException {
        if (!build.platform().isLinux()) {
            Tools.delete(runtime.resolve("bin"), "java", "java.exe", "keytool", "keytool.exe");
            return;
        }
        Tools.delete(runtime.resolve("bin"), "keytool");
        Tools.delete(root.resolve("lib"), "libapplauncher.so", root.getFileName() + ".png");
    }
}
