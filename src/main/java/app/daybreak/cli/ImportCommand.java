package app.daybreak.cli;

import app.daybreak.exporting.ExportedDeeds;
import app.daybreak.importing.ImportReport;
import app.daybreak.importing.Importer;
import app.daybreak.importing.ReportLine;
import app.daybreak.keeping.Backups;
import app.daybreak.library.Act;
import app.daybreak.library.Deeds;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `daybreak import PATH…`: brings digests into the library.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "daybreak.import.paths")
    private final List<Path> paths = List.of();

    @Option(names = "--dry-run", descriptionKey = "daybreak.import.dry-run")
    private boolean dryRun;

    @Option(names = "--with-marks", descriptionKey = "daybreak.import.marks")
    private boolean marks;

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            return dryRun ? told(previewed()) : imported();
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private ImportReport previewed() throws LibraryException {
        if (Library.isThere(library.folder())) {
            try (Library open = library.open()) {
                return previewed(open);
            }
        }
        try (PassingLibrary none = new PassingLibrary()) {
            return previewed(none.library());
        }
    }

    private ImportReport previewed(Library open) throws LibraryException {
        return new Importer(open).preview(paths, _ -> {}, () -> false);
    }

    private int imported() throws LibraryException {
        try (Library open = library.openOrMake()) {
            Backups backups = new Backups(library.folder(), Clock.systemUTC());
            terminal.backingUp(() -> backups.takeBeforeImport(open, paths));
            ImportReport report = new Importer(open).run(paths, _ -> {}, () -> false);
            var _ = open.updateIndex();
            terminal.backingUp(() -> backups.takeOnceADay(open));
            terminal.warnOfPlace(library.folder());
            int code = told(report);
            return !marks || takeMarks(open, backups) ? code : ExitCode.PROBLEMS;
        }
    }

    private int told(ImportReport report) {
        report.lines().forEach(this::problem);
        String summary = terminal.messages().text("import.summary", report.told());
        terminal.out().println(dryRun ? terminal.messages().text("preview.sum", summary) : summary);
        return report.problems() == 0 ? ExitCode.WELL : ExitCode.PROBLEMS;
    }

    /// Joins what the same files tell of marks, tags and notes with what is there, as one act.
    ///
    /// @return whether all of them tell some
    private boolean takeMarks(Library open, Backups backups) throws LibraryException {
        ExportedDeeds exported = new ExportedDeeds(MarksCommand.tags(open));
        List<Deeds> all = new ArrayList<>();
        for (Path path : paths) {
            try {
                all.add(exported.read(path));
            } catch (ExportedDeeds.NoMarks e) {
                String why = String.valueOf(e.getMessage());
                terminal.err()
                        .println(terminal.messages().text("marks.none", path.toString(), why));
            }
        }
        terminal.backingUp(() -> backups.takeIfChanged(open));
        Act act = open.acts().take(ExportedDeeds.joined(all), false);
        terminal.out().println(terminal.messages().text("marks.imported", act.papers()));
        return all.size() == paths.size();
    }

    private void problem(ReportLine line) {
        terminal.problem(line.file().toString(), line.problem(), line.others());
    }
}
