package app.daybreak.cli;

import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.LibraryLock;
import app.daybreak.keeping.Restore;
import app.daybreak.library.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `daybreak restore NAME|FILE`: puts a backup in the library's place.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "NAME|FILE", descriptionKey = "daybreak.restore.which")
    private String which = "";

    private final Terminal terminal;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            Path copy = find();
            try (LibraryLock _ = LibraryLock.take(library.folder())) {
                Optional<Path> aside = new Restore(library.folder(), Clock.systemUTC()).from(copy);
                say("restore.done", copy);
                aside.ifPresent(file -> say("restore.aside", file));
            }
            return ExitCode.WELL;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private Path find() throws LibraryException {
        return new Backups(library.folder(), Clock.systemUTC())
                .all().stream()
                        .filter(backup -> backup.name().equals(which))
                        .map(Backup::file)
                        .findFirst()
                        .orElse(Path.of(which));
    }

    private void say(String key, Path file) {
        terminal.out().println(terminal.messages().text(key, file));
    }
}
