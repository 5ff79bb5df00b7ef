package app.daybreak.watching;

import app.daybreak.digest.Problem;
import app.daybreak.importing.FileReport;
import app.daybreak.importing.FolderLook;
import app.daybreak.importing.ImportReport;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.WatchedFiles.Stamp;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Looks again and again at one folder. A file is new until it was imported as it is; it is whole
/// when two looks, a moment apart, find it the same and nothing says that it is being written. For
/// one thread at a time.
public final class FolderWatch {
    /// What may be otherwise the next time: such a file is tried again, at the next start.
    private static final Set<Problem.Kind> PASSING =
            EnumSet.of(
                    Problem.Kind.NO_SUCH_FILE, Problem.Kind.ACCESS_DENIED, Problem.Kind.UNREADABLE);

    /// What a look found.
    ///
    /// @param there whether the folder is
    /// @param whole new files that can be imported, in order
    /// @param waiting how many new files are not whole yet
    /// @param overfull whether there are more files than are looked at
    /// @param places the folder and those below it that hold files
    public record Looked(
            boolean there,
            Map<Path, Stamp> whole,
            int waiting,
            boolean overfull,
            Set<Path> places) {
        private static final Looked GONE = new Looked(false, Map.of(), 0, false, Set.of());

        /// The files to be imported.
        public List<Path> files() {
            return List.copyOf(whole.keySet());
        }
    }

    private final Library library;
    private final Path folder;
    private @Nullable Map<String, Stamp> imported;
    private Map<Path, Stamp> seen = Map.of();

    /// @param folder as it is [kept][WatchedFolder#folder()]
    public FolderWatch(Library library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /// Looks at the folder.
    ///
    /// @param cancelled asked at every file; then it is no matter what is found
    public Looked look(BooleanSupplier cancelled) throws LibraryException {
        if (!Files.isDirectory(folder)) {
            seen = Map.of();
            return Looked.GONE;
        }
        FolderLook look = FolderLook.at(folder, library.folder(), cancelled);
        Map<Path, Stamp> fresh = new LinkedHashMap<>();
        Map<Path, Stamp> whole = new LinkedHashMap<>();
        Set<Path> places = new HashSet<>(Set.of(folder));
        for (var each : look.files().entrySet()) {
            Path file = each.getKey();
            Stamp stamp = each.getValue();
            Path parent = file.getParent();
            if (parent != null) places.add(parent);
            if (stamp.equals(imported().get(name(file)))) continue;
            fresh.put(file, stamp);
            boolean same = stamp.equals(seen.get(file));
            if (same && !FolderLook.isUnfinished(file, stamp)) whole.put(file, stamp);
        }
        seen = fresh;
        return new Looked(true, whole, fresh.size() - whole.size(), look.overfull(), places);
    }

    /// Remembers that what a look found was imported, however that went.
    public void imported(Looked looked, ImportReport report) throws LibraryException {
        Map<String, Stamp> files = new HashMap<>();
        looked.whole().forEach((file, stamp) -> files.put(name(file), stamp));
        imported().putAll(files);
        for (FileReport each : report.files()) {
            boolean again = each.problems().stream().anyMatch(p -> PASSING.contains(p.kind()));
            if (again) files.remove(name(each.file()));
        }
        library.watchedFiles().put(folder.toString(), files);
    }

    private Map<String, Stamp> imported() throws LibraryException {
        Map<String, Stamp> known = imported;
        if (known == null) known = library.watchedFiles().of(folder.toString());
        imported = known;
        return known;
    }

    private String name(Path file) {
        return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    }
}
