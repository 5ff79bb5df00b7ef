package app.daybreak.watching;

import app.daybreak.importing.ImportReport;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Sources;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The watched folders of a library.
public final class WatchedFolders {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path HOME = Path.of(System.getProperty("user.home", ""));

    private final Library library;
    private final Clock clock;

    /// Those that are kept in a library.
    public WatchedFolders(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /// All of them, by path.
    public List<WatchedFolder> all() throws LibraryException {
        List<WatchedFolder> all = new ArrayList<>();
        for (var each : library.sources().all(Sources.Kind.FOLDER).entrySet()) {
            all.add(read(each.getKey(), each.getValue()));
        }
        return all;
    }

    /// What cannot be read is a folder nevertheless.
    private static WatchedFolder read(String folder, String json) {
        try {
            return JSON.readValue(json, WatchedFolder.class);
        } catch (JacksonException e) {
            return new WatchedFolder(folder, false, null);
        }
    }

    /// Why a folder cannot be watched.
    public enum Unfit {
        /// There is none of that name.
        NO_FOLDER,
        /// It is the library's own, or in it.
        OWN,
        /// A whole disk, or all that a person has: nearly nothing in it is a digest.
        TOO_WIDE;

        /// The key of the message that says so.
        public String key() {
            return "watch.unfit." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether a folder cannot be watched, and why.
    public Optional<Unfit> unfit(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) return Optional.of(Unfit.NO_FOLDER);
        if (isOwn(absolute)) return Optional.of(Unfit.OWN);
        return isTooWide(real(absolute)) ? Optional.of(Unfit.TOO_WIDE) : Optional.empty();
    }

    private static boolean isTooWide(Path folder) {
        return folder.getParent() == null || real(HOME).startsWith(folder);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /// Adds a folder, unless it is there.
    ///
    /// @return empty where it [cannot be watched][#unfit(Path)]
    public Optional<WatchedFolder> add(Path folder) throws LibraryException {
        Path absolute = folder.toAbsolutePath().normalize();
        if (unfit(absolute).isPresent()) return Optional.empty();
        for (WatchedFolder there : all()) {
            if (there.folder().equals(absolute.toString())) return Optional.of(there);
        }
        WatchedFolder added = WatchedFolder.at(absolute);
        library.sources().put(Sources.Kind.FOLDER, added.folder(), JSON.writeValueAsString(added));
        return Optional.of(added);
    }

    /// Whether a folder is the library's or in it, also by a link.
    private boolean isOwn(Path folder) {
        try {
            return folder.toRealPath().startsWith(library.folder().toRealPath());
        } catch (IOException e) {
            return folder.startsWith(library.folder().toAbsolutePath().normalize());
        }
    }

    /// Takes a folder out; what came from it stays.
    ///
    /// @return whether it was there
    public boolean remove(String folder) throws LibraryException {
        boolean there = library.sources().remove(Sources.Kind.FOLDER, folder);
        library.watchedFiles().forget(folder);
        return there;
    }

    /// Leaves a folder alone, or looks at it again.
    ///
    /// @return empty where it is not there
    public Optional<WatchedFolder> pause(String folder, boolean pause) throws LibraryException {
        return change(folder, one -> one.pause(pause));
    }

    /// Keeps what an import of its files did.
    ///
    /// @return empty where it is not there any more
    public Optional<WatchedFolder> imported(String folder, ImportReport report)
            throws LibraryException {
        WatchedFolder.Result result = WatchedFolder.Result.of(report, clock.instant());
        return change(folder, one -> one.after(result));
    }

    /// What a person did to it meanwhile stays.
    private Optional<WatchedFolder> change(String folder, UnaryOperator<WatchedFolder> change)
            throws LibraryException {
        return library.sources()
                .change(
                        Sources.Kind.FOLDER,
                        folder,
                        json -> JSON.writeValueAsString(change.apply(read(folder, json))))
                .map(json -> read(folder, json));
    }

    /// How a person names a folder that is there.
    public static String name(String typed) {
        try {
            return Path.of(typed).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return typed;
        }
    }
}
