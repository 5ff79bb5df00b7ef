package app.daybreak.cli;

import app.daybreak.desktop.DataFolder;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Clock;

/// `--library DIR`, which every command takes; given before the command it counts as well.
final class LibraryOption {
    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "option.library")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Path folder() {
        if (folder != null) return folder;
        CommandSpec above = command.parent();
        Path given = above == null ? null : above.findOption("--library").getValue();
        return given == null ? DataFolder.byConvention() : given;
    }

    Library open() throws LibraryException {
        return Library.open(folder(), Clock.systemUTC());
    }
}
