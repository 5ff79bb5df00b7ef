package app.daybreak.cli;

import app.daybreak.desktop.DataFolder;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Clock;

/// `--library DIR`, which every command takes.
final class LibraryOption {
    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "option.library")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? DataFolder.byConvention() : folder;
    }

    Library open() throws LibraryException {
        return Library.open(folder(), Clock.systemUTC());
    }
}
