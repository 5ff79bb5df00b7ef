package app.daybreak.importing;

import app.daybreak.library.WatchedFiles.Stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The files that importing a folder would read, with what tells whether they changed. No file is
/// opened.
///
/// @param files in order
/// @param overfull whether the folder holds more than are read
public record FolderLook(Map<Path, Stamp> files, boolean overfull) {
    /// What a download in parts leaves beside its file until that is whole.
    private static final List<String> UNFINISHED = List.of(".part", ".crdownload", ".aria2");

    /// Looks at a folder.
    ///
    /// @param library the library's folder, which is left out
    /// @param cancelled asked at every file; then it is no matter what is found
    public static FolderLook at(Path folder, Path library, BooleanSupplier cancelled) {
        DigestFiles.Found found =
                DigestFiles.find(List.of(folder), library, DigestFiles.MOST, cancelled);
        Map<Path, Stamp> files = new LinkedHashMap<>();
        for (Path file : found.files()) {
            if (cancelled.getAsBoolean()) break;
            try {
                files.put(file, stamp(file));
            } catch (IOException e) {
                // It went away, or will not be read now; the next look shows.
            }
        }
        return new FolderLook(files, !found.overfull().isEmpty());
    }

    /// Whether somebody is about to write a file: it is empty, or being downloaded.
    public static boolean isUnfinished(Path file, Stamp stamp) {
        if (GitHistory.isRepository(file)) return false;
        if (stamp.size() == 0) return true;
        String name = DigestFiles.name(file);
        return UNFINISHED.stream().anyMatch(end -> Files.exists(file.resolveSibling(name + end)));
    }

    private static Stamp stamp(Path file) throws IOException {
        if (GitHistory.isRepository(file)) return repository(file);
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    /// A repository is as new as the newest of what names its commits.
    private static Stamp repository(Path folder) throws IOException {
        long size = 0;
        long newest = 0;
        try (Stream<Path> refs = Files.walk(folder.resolve("refs"))) {
            Stream<Path> others = Stream.of("HEAD", "packed-refs").map(folder::resolve);
            for (Path each : Stream.concat(refs, others).filter(Files::exists).toList()) {
                size++;
                newest = Math.max(newest, Files.getLastModifiedTime(each).toMillis());
            }
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        return new Stamp(size, newest);
    }
}
