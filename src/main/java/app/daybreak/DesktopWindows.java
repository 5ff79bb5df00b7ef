package app.daybreak;

import app.daybreak.cli.ExitCode;
import app.daybreak.cli.SnapshotOrder;
import app.daybreak.cli.Terminal;
import app.daybreak.cli.Windows;
import app.daybreak.desktop.DataFolder;
import app.daybreak.desktop.Display;
import app.daybreak.handover.Delivery;
import app.daybreak.handover.Inbox;
import app.daybreak.keeping.LibraryLock;
import app.daybreak.keeping.Relocation;
import app.daybreak.keeping.Restore;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.ui.Ending;
import app.daybreak.ui.Notice;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Opens one window after the other: over the library, to rescue or move it, or to say why there is
/// none.
final class DesktopWindows implements Windows {
    private static final System.Logger LOG = System.getLogger(DesktopWindows.class.getName());

    private final Terminal terminal;
    private final Arrivals arrivals = new Arrivals();
    private final Toolkit toolkit = new Toolkit();
    private final SystemEnd end = new SystemEnd(Platform::runLater);

    DesktopWindows(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int open(Path folder, List<Path> files) {
        Optional<Display.Missing> missing = Display.missing();
        if (missing.isPresent()) {
            int drawn = drawInstead(missing.get());
            if (files.isEmpty()) return drawn;
            terminal.err().println(terminal.messages().text("display.not-imported"));
            return ExitCode.PROBLEMS;
        }
        try (var _ = end.watch()) {
            return open(new Next(folder, files, Notice.NOTHING));
        }
    }

    private int open(Next first) {
        Next next = first;
        List<Path> starts = List.of(first.folder());
        while (true) {
            Path at = next.folder();
            try {
                at = Relocation.follow(at);
                Opened opened = opened(at, next, starts);
                if (opened.next() == null) return opened.exit();
                next = opened.next();
                starts = List.of(first.folder(), DataFolder.byConvention());
            } catch (LibraryException e) {
                if (e.reason() == LibraryException.Reason.HELD
                        && Delivery.give(at, next.files(), System.getenv())) {
                    terminal.out().println(terminal.messages().text("window.handed-over"));
                    return ExitCode.WELL;
                }
                Optional<Notice> again = new Rescue(at, toolkit, terminal).failed(e);
                if (again.isEmpty()) return ExitCode.PROBLEMS;
            }
        }
    }

    /// What is to be opened.
    private record Next(Path folder, List<Path> files, Notice word) {}

    /// What came of windows on a library.
    ///
    /// @param exit the exit code, where nothing else is to be opened
    private record Opened(int exit, @Nullable Next next) {}

    /// @param starts folders that later starts may begin with; see [Relocation#shorten]
    private Opened opened(Path folder, Next next, List<Path> starts) throws LibraryException {
        try (LibraryLock lock = LibraryLock.take(folder);
                Inbox _ = inbox(folder);
                LateLog _ = LateLog.of(folder)) {
            for (Path start : starts) Relocation.shorten(start, folder);
            return windows(folder, next, lock);
        } catch (IOException e) { // the inbox does not close; the window is closed already
            LOG.log(System.Logger.Level.DEBUG, "inbox", e);
            return new Opened(ExitCode.WELL, null);
        }
    }

    /// Opens one window after the other until the person has done with the library. Who leaves a
    /// library that could not be opened, or before it was looked at, meets the same next time.
    private Opened windows(Path folder, Next next, LibraryLock lock) {
        var _ = toolkit.start(); // beside the library
        Rescue rescue = new Rescue(folder, toolkit, terminal);
        WindowSession session = new WindowSession(terminal, toolkit, arrivals, end);
        List<Path> coming = next.files();
        boolean looks = lock.isAfterUncleanEnd();
        Optional<Notice> word = looks ? rescue.check() : Optional.of(next.word());
        while (word.isPresent()) {
            Library library;
            try {
                library = Library.open(folder, Clock.systemUTC());
            } catch (LibraryException e) {
                word = rescue.failed(e);
                continue;
            }
            Ending ending =
                    session.run(library, new WindowSession.Greeting(coming, word.get(), looks));
            coming = List.of();
            boolean isOver = end.isNear() || !arrivals.areWaiting();
            // Until the lock is given back the end of the system waits.
            if (ending instanceof Ending.Quit && isOver) return new Opened(ExitCode.WELL, null);
            end.ended();
            looks = ending instanceof Ending.Check;
            switch (ending) {
                case Ending.Restore(Path copy) -> word = Optional.of(restore(folder, copy));
                case Ending.Check() -> word = rescue.check();
                case Ending.Move(Path target) -> {
                    Notice moved = new Moving(folder, toolkit, end).to(target);
                    if (end.isNear()) return new Opened(ExitCode.WELL, null);
                    if (!isStillIn(folder)) {
                        return new Opened(ExitCode.WELL, new Next(folder, List.of(), moved));
                    }
                    word = Optional.of(moved);
                }
                case Ending.Quit() -> word = Optional.of(Notice.NOTHING);
            }
        }
        lock.keepUnclean();
        return new Opened(ExitCode.PROBLEMS, null);
    }

    /// Asked of the disk after every move, however it ended. Where nobody can say, whoever opens
    /// the library next says why.
    private static boolean isStillIn(Path folder) {
        try {
            return Relocation.follow(folder).equals(folder);
        } catch (LibraryException e) {
            return false;
        }
    }

    /// A place for later starts to leave their files. Where the system gives none, they say who has
    /// the library instead.
    private @Nullable Inbox inbox(Path folder) {
        try {
            return Inbox.open(folder, System.getenv(), arrivals::arrive);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no inbox", e);
            return null;
        }
    }

    private static Notice restore(Path folder, Path copy) {
        try {
            var _ = new Restore(folder, Clock.systemUTC()).from(copy);
            return Notice.of("backups.restored");
        } catch (LibraryException e) {
            return Notice.of(e);
        }
    }

    /// Where no window can be opened: says what is missing and shows a picture of it instead.
    private int drawInstead(Display.Missing missing) {
        if (missing == Display.Missing.PANGO) {
            terminal.err().println(terminal.messages().text("display.no-pango"));
            return ExitCode.PROBLEMS;
        }
        Path picture = Path.of(System.getProperty("java.io.tmpdir"), "daybreak.png");
        String key = missing == Display.Missing.GTK ? "display.no-gtk" : "display.none";
        terminal.err().println(terminal.messages().text(key, picture.toString()));
        return new Snapshot(terminal).ofSample(picture);
    }

    @Override
    public int snapshot(SnapshotOrder order) {
        if (!Display.drawsText()) return drawInstead(Display.Missing.PANGO);
        return new Snapshot(terminal).draw(order);
    }
}
