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
        Build build = Build.of(arguments);
        Path work = build.folder().resolve("image");
        Tools.delete(work);
        Files.createDirectories(work);

        Path app = Jars.collect(build, libraries(), work.resolve("app"));
        Path runtime = Runtimes.link(build.folder().resolve("javafx"), app, work);
        if (build.platform().isLinux()) Runtimes.strip(runtime);
        Image image = Image.make(build, app, runtime);
        if (build.platform().isLinux()) Launcher.write(image);
        image.setTimes();
        Training.run(image, work.resolve("training"));
        image.clear();
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
