package app.daybreak;

import app.daybreak.cli.Terminal;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.DeedsCopies;
import app.daybreak.keeping.Snapshots;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.settings.SettingsFile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;

/// What is kept of a library when its last window is closed.
record LastCopies(Terminal terminal) {
    private static final System.Logger LOG = System.getLogger(LastCopies.class.getName());

    /// Makes them. The window is gone from the screen by now, and nobody waits.
    void make(Library library) {
        Path folder = library.folder();
        keep(() -> new DeedsCopies(folder, Clock.systemUTC()).write(library));
        keep(() -> new Backups(folder, Clock.systemUTC()).takeIfDue(library));
        String copies = new SettingsFile(folder).read().keeping().copies();
        if (!copies.isEmpty()) keep(() -> new Snapshots(folder, Path.of(copies)).bring());
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
