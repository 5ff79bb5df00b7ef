package app.daybreak.keeping;

import app.daybreak.library.Holdings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// A copy of a library that can be restored.
///
/// @param kind why it was kept
/// @param taken when it was made
/// @param bytes its size
/// @param holdings what it holds, or null when it cannot be read
public record Backup(Path file, Kind kind, Instant taken, long bytes, @Nullable Holdings holdings) {
    /// Why a copy was kept. Only those that were taken are ever thinned out.
    public enum Kind {
        /// Taken by the program or at a person's word.
        TAKEN("library-"),
        /// What a restore replaced, or what was damaged.
        REPLACED("replaced-"),
        /// What could be read of a damaged library.
        SALVAGED("salvaged-"),
        /// A library of an older program, before its schema changed.
        OUTDATED("");

        private final String start;

        Kind(String start) {
            this.start = start;
        }

        /// As messages name it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// How the names of its files begin.
        String start() {
            return start;
        }
    }

    /// Its size in megabytes, at least one.
    public long megabytes() {
        return Math.max(1, Math.round(bytes / 1e6));
    }

    /// The name by which a person restores it.
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
