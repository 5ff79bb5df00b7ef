package app.daybreak;

import app.daybreak.cli.Terminal;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.DeedsCopies;
import app.daybreak.keeping.Snapshots;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryFile;
import app.daybreak.settings.SettingsFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;

/// What is kept of a library when its last window is closed.
record LastCopies(Terminal terminal) {
    private static final System.Logger LOG = System.getLogger(LastCopies.class.getName());

    /// Some seconds of copying on a slow disk, in bytes.
    private static final long LARGE = 64_000_000;

    /// Makes them. The window is gone from the screen by now, and nobody waits but the system that
    /// ends the program.
    ///
    /// @param hurried whether it does: then what takes long is left to the next start, which looks
    ///   whether a backup is due
    void make(Library library, boolean hurried) {
        Path folder = library.folder();
        keep(() -> new DeedsCopies(folder, Clock.systemUTC()).write(library));
        boolean large = isLarge(folder.resolve(LibraryFile.NAME));
        if (hurried && large) return;
        Backups backups = new Backups(folder, Clock.systemUTC());
        keep(() -> large ? backups.takeIfDue(library) : backups.takeIfChanged(library));
        String copies = new SettingsFile(folder).read().keeping().copies();
        if (!copies.isEmpty()) keep(() -> new Snapshots(folder, Path.of(copies)).bring());
    }

    private static boolean isLarge(Path library) {
        try {
            return Files.size(library) > LARGE;
        } catch (IOException e) {
            return true;
        }
    }

    private interface Copying {
        Object run() throws LibraryException;
    }

    /// Where one copy fails the others are worth a try.
    private void keep(Copying copying) {
        try {
            var _ = copying.run();
        } catch (LibraryException e) { // the next start tries again, and says so
            LOG.log(System.Logger.Level.WARNING, "no copy", e);
            String why = terminal.messages().failure(e);
            terminal.err().println(terminal.messages().text("backup.failed", why));
        } catch (InvalidPathException e) { // settings of another system
            LOG.log(System.Logger.Level.WARNING, "no place for copies", e);
        }
    }
}
