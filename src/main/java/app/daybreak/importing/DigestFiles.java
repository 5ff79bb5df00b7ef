package app.daybreak.importing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

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

    /// The most files in one import: what they are called alone takes a hundred megabytes.
    static final int MOST = 500_000;

    /// What a person means.
    ///
    /// @param files in order
    /// @param overfull folders with more files than are read
    record Found(List<Path> files, List<Path> overfull) {}

    /// Files are taken as they are named, whatever they are called; of folders, every file that may
    /// be a digest or an archive by its name in them and below, in alphabetical order; hidden ones,
    /// links to folders and what is no file at all (a pipe would wait for ever) are left out. What
    /// does not exist stays in the list, so that reading it says so. A folder around the library is
    /// taken without the library's own: its settings and copies are no digests.
    ///
    /// @param library the library's folder
    /// @param most files that are taken
    /// @param cancelled asked at every file; then it is no matter what is found
    static Found find(List<Path> paths, Path library, int most, BooleanSupplier cancelled) {
        List<Path> files = new ArrayList<>();
        List<Path> overfull = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path) || GitHistory.isRepository(path)) files.add(path);
            else if (!below(path, library, files, most, cancelled)) overfull.add(path);
        }
        return new Found(files, overfull);
    }

    /// @return whether all files were taken
    private static boolean below(
            Path folder, Path library, List<Path> files, int most, BooleanSupplier cancelled) {
        int before = files.size();
        Walk walk = new Walk(files, most, cancelled);
        try {
            // The folder itself may be a link, which the walk would not follow.
            walk.start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            walk.library = below(walk.start, library);
            Files.walkFileTree(walk.start, walk);
        } catch (IOException e) {
            files.add(folder); // reading it will give the reason
        }
        files.subList(before, files.size()).sort(null);
        return !walk.overfull;
    }

    /// How a walk from a folder names the library's, or null where it does not come there.
    private static @Nullable Path below(Path start, Path library) throws IOException {
        if (!Files.isDirectory(library)) return null;
        Path from = start.toRealPath();
        Path own = library.toRealPath();
        return own.startsWith(from) ? start.resolve(from.relativize(own)) : null;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files;
        private final int most;
        private final BooleanSupplier cancelled;
        private @Nullable Path start;
        private @Nullable Path library;
        private boolean overfull;

        Walk(List<Path> files, int most, BooleanSupplier cancelled) {
            this.files = files;
            this.most = most;
            this.cancelled = cancelled;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
            if (dir.equals(library)) return FileVisitResult.SKIP_SUBTREE;
            if (GitHistory.isRepository(dir)) {
                var _ = add(dir);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return !dir.equals(start) && isHidden(dir)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
            if (!isDigest(name(file)) || isHidden(file) || !isFile(file)) return goOn();
            return add(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return add(file); // as above
        }

        private FileVisitResult add(Path file) {
            overfull = files.size() >= most;
            if (!overfull) files.add(file);
            return goOn();
        }

        private FileVisitResult goOn() {
            boolean end = overfull || cancelled.getAsBoolean();
            return end ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
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
