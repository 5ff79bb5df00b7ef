import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// Linux's launcher: a shell script instead of jpackage's, which asks dpkg twice at every start
/// which package it belongs to, and cannot open Chinese file names under `LC_ALL=C`.
final class Launcher {
    private Launcher() {}

    static void write(Image image) throws IOException {
        String template = Files.readString(Path.of("installers/linux/daybreak.sh"));
        String classPath =
                image.jars().stream().map(j -> "$app/" + j).collect(Collectors.joining(":"));
        String script =
                template.replace("@OPTIONS@", quoted(Image.options("$app", image.build())))
                        .replace("@CACHE@", quoted(Image.cacheOptions("$app")))
                        .replace("@CLASSPATH@", classPath)
                        .replace("@MAIN@", image.build().mainClass());
        Path file = image.root().resolve("bin/daybreak");
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String quoted(List<String> options) {
        return options.stream()
                .map(option -> '"' + option + '"')
                .collect(Collectors.joining(" \\\n    "));
    }
}
