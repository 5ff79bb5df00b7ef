package app.daybreak.watching;

import app.daybreak.importing.ImportReport;
import app.daybreak.importing.KeptPath;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A folder whose new files are imported by themselves.
///
/// @param folder its absolute path
/// @param paused whether it is left alone
/// @param last what the last import of its files did, or null
public record WatchedFolder(String folder, boolean paused, @Nullable Result last) {
    /// What an import did.
    ///
    /// @param digests that came in
    /// @param fresh papers that were new
    /// @param revised papers that came with another content
    /// @param problems what could not be read
    public record Result(Instant time, int digests, int fresh, int revised, int problems) {
        static Result of(ImportReport report, Instant now) {
            return new Result(
                    now, report.digests(), report.fresh(), report.revised(), report.problems());
        }
    }

    /// One whose files were never imported.
    static WatchedFolder at(Path folder) {
        return new WatchedFolder(folder.toString(), false, null);
    }

    /// Where it is, or empty where this system has no such names: a library may come from another.
    public Optional<Path> path() {
        return KeptPath.of(folder);
    }

    /// The same, left alone or not.
    WatchedFolder pause(boolean pause) {
        return new WatchedFolder(folder, pause, last);
    }

    /// The same after an import.
    WatchedFolder after(Result result) {
        return new WatchedFolder(folder, paused, result);
    }
}
