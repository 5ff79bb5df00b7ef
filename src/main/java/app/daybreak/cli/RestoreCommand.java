package app.daybreak.cli;

import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.LibraryLock;
import app.daybreak.keeping.Restore;
import app.daybreak.library.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `daybreak restore NAME|FILE`: puts a backup in the library's place.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 10;

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
            List<Backup> backups = new Backups(library.folder(), Clock.systemUTC()).all();
            Optional<Path> found = find(backups);
            if (found.isEmpty()) return none(backups);
            Path copy = found.get();
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

    private Optional<Path> find(List<Backup> backups) {
        Optional<Path> named =
                backups.stream()
                        .filter(backup -> backup.name().equals(which))
                        .map(Backup::file)
                        .findFirst();
        return named.or(() -> file().filter(Files::exists));
    }

    private Optional<Path> file() {
        try {
            return Optional.of(Path.of(which));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// What was named is not there: says what is, the newest first.
    private int none(List<Backup> backups) {
        terminal.err().println(terminal.messages().text("restore.none", which));
        if (backups.isEmpty()) terminal.err().println(terminal.messages().text("backup.none"));
        else terminal.err().println(terminal.messages().text("restore.there"));
        for (Backup backup : backups.subList(0, Math.min(MOST_NAMED, backups.size()))) {
            terminal.err().println("  " + backup.name());
        }
        int others = backups.size() - MOST_NAMED;
        if (others > 0) terminal.err().println(terminal.messages().text("restore.others", others));
        return ExitCode.PROBLEMS;
    }

    private void say(String key, Path file) {
        terminal.out().println(terminal.messages().text(key, file));
    }
}
