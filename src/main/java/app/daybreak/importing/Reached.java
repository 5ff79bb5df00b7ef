package app.daybreak.importing;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How far repositories were read: the newest commit of each.
final class Reached {
    private final Map<Path, String> before;
    private final Map<Path, String> now = new ConcurrentHashMap<>();

    /// Nothing was read before.
    Reached() {
        this(Map.of());
    }

    /// @param before what earlier imports reached
    Reached(Map<Path, String> before) {
        this.before = before;
    }

    /// The commit that an earlier import reached, or null.
    @Nullable String before(Path repository) {
        return before.get(repository.toAbsolutePath().normalize());
    }

    /// Says that a repository was read to a commit.
    void now(Path repository, String commit) {
        now.put(repository.toAbsolutePath().normalize(), commit);
    }

    /// What this import reached.
    Map<Path, String> all() {
        return now;
    }
}
