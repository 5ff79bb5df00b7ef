import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// The runtime: the modules of the JDK and of JavaFX that the program needs.
final class Runtimes {
    /// Pressed by jlink: the package of it is larger, what is installed smaller, and a start takes
    /// from the cache what it needs. The other modules are left to the package's own, better press.
    private static final List<String> PRESSED =
            List.of(
                    "/java.base/**",
                    "/java.management/**",
                    "/java.naming/**",
                    "/java.net.http/**",
                    "/java.security.jgss/**",
                    "/java.xml/**",
                    "/jdk.localedata/**");

    /// What jdeps cannot see: other charsets for digests and file names, the names of days and
    /// months in Chinese, and the signals that end a program.
    private static final List<String> UNSEEN =
            List.of("jdk.charsets", "jdk.localedata", "jdk.unsupported");

    private Runtimes() {}

    /// Links the runtime.
    ///
    /// @param javafx the folder with JavaFX's jars
    /// @param app the folder with the jars of the class path
    static Path link(Path javafx, Path app, Path work) throws IOException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        try (Stream<Path> jars = Files.list(javafx)) {
            for (Path jar : jars.filter(Runtimes::isModule).sorted().toList()) {
                modularise(jar, modules, work);
            }
        }
        Set<String> names = new TreeSet<>(UNSEEN);
        ModuleFinder finder = ModuleFinder.of(modules.resolve("classes"));
        for (ModuleReference module : finder.findAll()) names.add(module.descriptor().name());
        names.addAll(needed(app, modules.resolve("classes")));
        Path runtime = work.resolve("runtime");
        Tools.run(
                "jlink",
                List.of(
                        "--module-path=" + modules,
                        "--add-modules=" + String.join(",", names),
                        "--include-locales=en,zh",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress=zip-6:filter=" + String.join(",", PRESSED),
                        "--strip-java-debug-attributes", // the program's own classes keep theirs
                        "--output=" + runtime));
        return runtime;
    }

    /// Takes the names out of the virtual machine's library, 5 MB that only a debugger reads. Where
    /// there is no `strip` they stay.
    static void strip(Path runtime) throws InterruptedException {
        String library = runtime.resolve("lib/server/libjvm.so").toString();
        try {
            new ProcessBuilder("strip", "--strip-unneeded", library).start().waitFor();
        } catch (IOException e) {
            System.out.println("libjvm.so keeps its names: " + e.getMessage());
        }
    }

    /// The jars without classes only point to those with the system's name.
    private static boolean isModule(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry("module-info.class") != null;
        } catch (IOException e) {
            throw new IllegalStateException(jar.toString(), e);
        }
    }

    /// Makes a module file of a jar: its libraries go where JavaFX looks for them first, the
    /// runtime's own folder; a jar's would be unpacked into the home folder.
    private static void modularise(Path jar, Path modules, Path work) throws IOException {
        String name = jar.getFileName().toString().replace(".jar", "");
        Path classes = modules.resolve("classes").resolve(name);
        Path libraries = Files.createDirectories(work.resolve("libraries").resolve(name));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                boolean isNative = Platform.isNative(entry.getName());
                Path to = (isNative ? libraries : classes).resolve(entry.getName());
                Files.createDirectories(to.getParent());
                Jars.extract(jar, entry.getName(), to);
            }
        }
        Tools.run(
                "jmod",
                List.of(
                        "create",
                        "--class-path=" + classes,
                        "--libs=" + libraries,
                        modules.resolve(name + ".jmod").toString()));
    }

    /// The modules of the JDK that the classes use, by jdeps.
    private static Set<String> needed(Path app, Path modules) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add("--print-module-deps");
        arguments.add("--ignore-missing-deps");
        arguments.add("--multi-release=" + Runtime.version().feature());
        arguments.add("--module-path=" + folders(modules));
        try (Stream<Path> jars = Files.list(app)) {
            jars.map(Path::toString).filter(p -> p.endsWith(".jar")).forEach(arguments::add);
        }
        return Set.of(Tools.run("jdeps", arguments).strip().split(","));
    }

    private static String folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }
}
