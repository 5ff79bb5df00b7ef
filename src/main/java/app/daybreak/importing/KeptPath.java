package app.daybreak.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Paths that a library keeps. It may have been written by another system, whose names this one
/// does not have.
public final class KeptPath {
    private KeptPath() {}

    /// The path of a name, or empty where it can be none here.
    public static Optional<Path> of(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
