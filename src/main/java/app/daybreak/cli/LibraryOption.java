package app.daybreak.cli;

import app.daybreak.desktop.DataFolder;
import app.daybreak.exporting.TargetFile;
import app.daybreak.keeping.Relocation;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Clock;

/// `--library DIR`, which every command takes; given before the command it counts as well.
final class LibraryOption {
    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "option.library")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee = CommandSpec.create();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// Where the library is, also when it was moved.
    ///
    /// @throws NotThere when it was moved to a place that is not there now
    Path folder() {
        try {
            return Relocation.follow(named());
        } catch (LibraryException e) {
            throw new NotThere(e);
        }
    }

    /// The folder that was named, wherever the library is by now.
    Path named() {
        if (folder != null) return folder;
        for (CommandSpec above = command.parent(); above != null; above = above.parent()) {
            OptionSpec option = above.findOption("--library");
            Path given = option == null ? null : option.getValue();
            if (given != null) return given;
        }
        return DataFolder.byConvention();
    }

    /// The library is not where it should be.
    static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final LibraryException failure;

        NotThere(LibraryException failure) {
            super(failure);
            this.failure = failure;
        }

        LibraryException failure() {
            return failure;
        }
    }

    /// Keeps results from being written over the library.
    void refuseOwn(Path target) {
        if (TargetFile.isOwn(target, folder())) {
            String text = mixee.resourceBundle().getString("option.own-file");
            throw new CommandLine.ParameterException(mixee.commandLine(), text + target);
        }
    }

    /// Opens it where there is one: what only reads makes none.
    Library open() throws LibraryException {
        return open(Library::openThere);
    }

    /// Opens it, and makes it first where there is none.
    Library openOrMake() throws LibraryException {
        return open(Library::open);
    }

    private interface Opening {
        Library in(Path folder, Clock clock) throws LibraryException;
    }

    /// While it was waited for it may have been moved; once it is open it stays.
    private Library open(Opening opening) throws LibraryException {
        while (true) {
            Path at = folder();
            Library library = opening.in(at, Clock.systemUTC());
            if (isStillIn(at, library)) return library;
            library.close();
        }
    }

    private boolean isStillIn(Path at, Library library) throws LibraryException {
        try {
            return folder().equals(at);
        } catch (NotThere e) {
            library.close();
            throw e;
        }
    }
}
