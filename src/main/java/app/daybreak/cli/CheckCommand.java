package app.daybreak.cli;

import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.LibraryLock;
import app.daybreak.keeping.Recovery;
import app.daybreak.library.Holdings;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;
import app.daybreak.library.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `daybreak check`: looks for damage in the library, its index and its backups, and mends it when
/// asked to.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(names = "--rebuild-index", descriptionKey = "daybreak.check.rebuild")
    private boolean rebuild;

    @Option(names = "--repair", descriptionKey = "daybreak.check.repair")
    private boolean repair;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            terminal.warnOfPlace(library.folder());
            int faults = faults();
            if (faults < 0) {
                recover();
                faults = faults();
            }
            return faults == 0 ? ExitCode.WELL : ExitCode.PROBLEMS;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    /// Looks, and says what is wrong.
    ///
    /// @return how many faults there are, or -1 for a library that is to be mended
    private int faults() throws LibraryException {
        try (Library open = library.open()) {
            if (rebuild) rebuild(open);
            List<String> wrong = open.check();
            wrong.forEach(terminal.err()::println);
            if (repair && !wrong.isEmpty()) return -1;
            int faults = wrong.size() + index(open, wrong.isEmpty()) + backups();
            say(faults == 0 ? "check.well" : "check.damaged", papers(open), faults);
            if (!wrong.isEmpty())
                terminal.err().println(terminal.messages().text("check.repairable"));
            return faults;
        } catch (LibraryException e) {
            if (!repair || !canBeMended(e.reason())) throw e;
            terminal.err().println(terminal.messages().failure(e));
            return -1;
        }
    }

    private static boolean canBeMended(Reason reason) {
        return switch (reason) {
            case DAMAGED, NOT_A_LIBRARY, LOST -> true;
            default -> false;
        };
    }

    private static int papers(Library open) throws LibraryException {
        return open.overview().papers();
    }

    /// The index is made of the papers: with a damaged library it says nothing.
    private int index(Library open, boolean libraryIsSound) throws LibraryException {
        if (!libraryIsSound) return 0;
        List<String> wrong = open.checkIndex();
        wrong.forEach(terminal.err()::println);
        if (wrong.isEmpty() || !repair) return wrong.size();
        rebuild(open);
        return open.checkIndex().size();
    }

    private int backups() throws LibraryException {
        int damaged = 0;
        for (Backup backup : new Backups(library.folder(), Clock.systemUTC()).all()) {
            if (backup.kind() == Backup.Kind.REPLACED || isSound(backup)) continue;
            terminal.err().println(terminal.messages().text("check.backup", backup.name()));
            damaged++;
        }
        return damaged;
    }

    private static boolean isSound(Backup backup) {
        try {
            return LibraryFile.quickCheck(backup.file()).isEmpty();
        } catch (LibraryException e) {
            return false;
        }
    }

    private void recover() throws LibraryException {
        try (LibraryLock _ = LibraryLock.take(library.folder());
                Recovery recovery = new Recovery(library.folder(), Clock.systemUTC())) {
            Recovery.Offer offer = recovery.look(Progress.UNSEEN);
            Recovery.Way best = offer.best().orElseThrow(CheckCommand::nothing);
            Holdings readable = offer.ways().get(Recovery.Way.READABLE);
            if (readable != null) say("check.readable", readable);
            offer.backup()
                    .ifPresentOrElse(
                            backup -> {
                                Holdings holdings = Objects.requireNonNull(backup.holdings());
                                say(
                                        "check.newest",
                                        holdings.papers(),
                                        holdings.marked(),
                                        backup.name(),
                                        holdings.notes());
                            },
                            () ->
                                    terminal.out()
                                            .println(terminal.messages().text("check.no-backup")));
            Recovery.Recovered done = recovery.take(best, Progress.UNSEEN);
            say("check.repaired", done.now());
            if (offer.losesUndo(best)) {
                say("check.undo-lost", Objects.requireNonNull(offer.undo().get(best)).acts());
            }
            done.aside().ifPresent(file -> say("check.aside", file));
        }
    }

    private static LibraryException nothing() {
        return new LibraryException(Reason.DAMAGED, "nothing of it can be read");
    }

    private void say(String key, Holdings holdings) {
        say(key, holdings.papers(), holdings.marked(), holdings.notes());
    }

    private void say(String key, Object... values) {
        terminal.out().println(terminal.messages().text(key, values));
    }

    private void rebuild(Library open) throws LibraryException {
        int papers = papers(open);
        open.dropIndex();
        int indexed =
                open.updateIndex(
                        done -> terminal.err().println(progress(done, papers)), () -> false);
        say("check.indexed", indexed);
    }

    private String progress(int done, int papers) {
        return terminal.messages().text("check.indexing", done, papers);
    }
}
