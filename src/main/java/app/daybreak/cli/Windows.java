package app.daybreak.cli;

import java.nio.file.Path;
import java.util.List;

/// The ways from the command line to a window; the window itself lives elsewhere.
public interface Windows {
    /// Opens the window on a library and imports files. Returns when it is closed.
    ///
    /// @return the exit code
    int open(Path library, List<Path> files);

    /// Draws the window into a picture without a display.
    ///
    /// @return the exit code
    int snapshot(SnapshotOrder order);
}
