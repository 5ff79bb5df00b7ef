package app.daybreak.cli;

import app.daybreak.keeping.Backup;
import app.daybreak.keeping.Backups;
import app.daybreak.library.Holdings;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.wording.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `daybreak backup`: makes a backup, or lists them.
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(names = "--list", descriptionKey = "daybreak.backup.list")
    private boolean list;

    private final Terminal terminal;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Backups backups = new Backups(library.folder(), Clock.systemUTC());
        try {
            if (list) list(backups);
            else take(backups);
            return ExitCode.WELL;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private void take(Backups backups) throws LibraryException {
        try (Library open = library.open()) {
            Backup backup = backups.take(open);
            Holdings holdings = Objects.requireNonNull(backup.holdings());
            terminal.out()
                    .println(
                            terminal.messages()
                                    .text(
                                            "backup.taken",
                                            backup.name(),
                                            holdings.papers(),
                                            holdings.tags(),
                                            holdings.notes(),
                                            backup.megabytes()));
        }
    }

    private void list(Backups backups) throws LibraryException {
        List<Backup> all = backups.all();
        all.forEach(backup -> terminal.out().println(line(backup, terminal.messages())));
        long megabytes = all.stream().mapToLong(Backup::megabytes).sum();
        String sum =
                all.isEmpty()
                        ? terminal.messages().text("backup.none")
                        : terminal.messages()
                                .text("backup.sum", all.size(), megabytes, backups.folder());
        terminal.err().println(sum);
    }

    static String line(Backup backup, Messages messages) {
        String time = TIME.format(backup.taken());
        String kind = messages.text("backup.kind." + backup.kind().code());
        Holdings holdings = backup.holdings();
        if (holdings == null) {
            return messages.text(
                    "backup.unreadable", backup.name(), time, backup.megabytes(), kind);
        }
        return messages.text(
                "backup.line",
                backup.name(),
                time,
                holdings.papers(),
                holdings.tags(),
                holdings.notes(),
                backup.megabytes(),
                kind);
    }
}
