package app.daybreak.importing;

import app.daybreak.digest.Problem;
import app.daybreak.library.AddedDigest;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// What became of one file.
///
/// @param file the file
/// @param entries how many entries it holds
/// @param added what the library made of it, or null where it was refused
/// @param problems what could not be read
/// @param undated whether it came in and nothing but the file's time tells its day
public record FileReport(
        Path file,
        int entries,
        @Nullable AddedDigest added,
        List<Problem> problems,
        boolean undated) {
    /// Whether nothing of the file was taken.
    public boolean refused() {
        return added == null;
    }
}
