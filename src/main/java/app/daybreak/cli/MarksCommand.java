package app.daybreak.cli;

import app.daybreak.exporting.ExportedDeeds;
import app.daybreak.exporting.TargetFile;
import app.daybreak.keeping.Backups;
import app.daybreak.keeping.DeedsFile;
import app.daybreak.library.Act;
import app.daybreak.library.Deeds;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.Tag;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

/// `daybreak marks export|import FILE`: what a person did, as one file.
@Command(
        name = "marks",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommandsRepeatable = false)
final class MarksCommand implements Callable<Integer> {
    /// Those below look for it here, too.
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    private MarksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Without a command below it there is nothing to do.
    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), terminal.messages().text("marks.which"));
    }

    /// The command with both below it.
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new MarksCommand(terminal))
                .addSubcommand(new Export(terminal))
                .addSubcommand(new Import(terminal));
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    static final class Export implements Callable<Integer> {
        @Mixin private final LibraryOption library = new LibraryOption();

        @Parameters(paramLabel = "FILE", descriptionKey = "daybreak.marks.file")
        private Path file = Path.of("");

        private final Terminal terminal;

        Export(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            library.refuseOwn(file);
            try (Library open = library.open()) {
                Deeds deeds = open.deeds();
                TargetFile.write(file, writer -> DeedsFile.write(deeds, writer));
                int papers = deeds.papers().size();
                int searches = deeds.searches().size();
                terminal.out()
                        .println(terminal.messages().text("marks.exported", papers, searches));
                return ExitCode.WELL;
            } catch (LibraryException e) {
                return terminal.failed(e);
            } catch (IOException e) {
                return failed(terminal, "export.failed", file, e);
            }
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true)
    static final class Import implements Callable<Integer> {
        @Mixin private final LibraryOption library = new LibraryOption();

        @Parameters(paramLabel = "FILE", descriptionKey = "daybreak.marks.file")
        private Path file = Path.of("");

        @Option(names = "--replace", descriptionKey = "daybreak.marks.replace")
        private boolean replace;

        private final Terminal terminal;

        Import(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try (Library open = library.openOrMake()) {
                Deeds deeds = new ExportedDeeds(tags(open)).read(file);
                Backups backups = new Backups(library.folder(), Clock.systemUTC());
                terminal.backingUp(() -> backups.takeIfChanged(open));
                Act act = open.acts().take(deeds, replace);
                terminal.out().println(terminal.messages().text("marks.imported", act.papers()));
                return ExitCode.WELL;
            } catch (LibraryException e) {
                return terminal.failed(e);
            } catch (IOException e) {
                if (Files.notExists(file)) {
                    String gone = terminal.messages().text("marks.no-file", file.toString());
                    terminal.err().println(gone);
                    return ExitCode.PROBLEMS;
                }
                return failed(terminal, "marks.not-read", file, e);
            }
        }
    }

    /// The names of the tags that there are.
    static List<String> tags(Library open) throws LibraryException {
        return open.deeds().tags().stream().map(Tag::name).toList();
    }

    private static int failed(Terminal terminal, String key, Path file, IOException e) {
        String why = terminal.messages().failure(e);
        terminal.err().println(terminal.messages().text(key, file.toString(), why));
        return ExitCode.PROBLEMS;
    }
}
