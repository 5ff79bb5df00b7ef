import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Makes the self-contained image: a runtime by jlink, the program around it by jpackage, natives
/// beside it, and a start-up cache trained with it. README.md says why each step is there.
///
/// Arguments: the build folder, the program's jar in it, the version, the main class. The other
/// jars are those of its own class path.
public final class BuildImage {
    private BuildImage() {}

    public static void main(String[] arguments) throws Exception {
        Path build = Path.of(arguments[0]).toAbsolutePath();
        Path jar = build.resolve(arguments[1]);
        Path work = build.resolve("image");
        Platform platform = Platform.current();
        Tools.delete(work);
        Files.createDirectories(work);

        Path app = Jars.collect(jar, libraries(), platform, work.resolve("app"));
        Path runtime = Runtimes.link(build.resolve("javafx"), app, platform, work);
        Image image =
                Image.make(build, app, runtime, jar.getFileName().toString(), arguments, platform);
        if (platform.isLinux()) Launcher.write(image);
        Training.run(image, work.resolve("training"));
        Tools.delete(work);
    }

    /// The jars beside the program's own; JavaFX is part of the runtime.
    private static List<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(p -> !p.toString().replace('\\', '/').contains("/org/openjfx/"))
                .toList();
    }
}
