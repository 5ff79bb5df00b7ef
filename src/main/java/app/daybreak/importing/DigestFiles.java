package app.daybreak.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the files that a person means by a few paths.
final class DigestFiles {
    private static final List<String> ENDINGS =
            List.of(
                    ".md",
                    ".markdown",
                    ".xml",
                    ".rss",
                    ".atom",
                    ".json",
                    ".jsonl",
                    ".zip",
                    ".tar",
                    ".tgz",
                    ".gz");

    private DigestFiles() {}

    /// Files are taken as they are named, whatever they are called; of folders, every file that may
    /// be a digest or an archive by its name in them and below, in alphabetical order; hidden ones,
    /// links to folders and what is no file at all (a pipe would wait for ever) are left out. What
    /// does not exist stays in the list, so that reading it says so.
    static List<Path> find(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) files.addAll(below(path));
            else files.add(path);
        }
        return files;
    }

    private static List<Path> below(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            // The folder itself may be a link, which the walk would not follow.
            Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            Files.walkFileTree(
                    start,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                            return !dir.equals(start) && isHidden(dir)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            if (isDigest(name(file)) && !isHidden(file) && isFile(file))
                                files.add(file);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            files.add(file); // reading it will give the reason
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            files.add(folder); // as above
        }
        files.sort(null);
        return files;
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path) || !Files.exists(path);
    }

    /// Whether a file that nobody named may be a digest or an archive of digests.
    static boolean isDigest(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /// The names that [#isDigest(String)] takes, for a dialog.
    static List<String> patterns() {
        return ENDINGS.stream().map(ending -> "*" + ending).toList();
    }

    /// The last part of a path.
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
