package app.daybreak.cli;

import picocli.CommandLine;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.ResourceBundle;

/// The whole command line.
public final class Commands {
    private Commands() {}

    /// Runs what was typed.
    ///
    /// @return the exit code, see [ExitCode]
    public static int run(String[] arguments, Terminal terminal, Windows windows) {
        ResourceBundle help =
                ResourceBundle.getBundle("app.daybreak.cli.help", terminal.messages().locale());
        CommandLine line = new CommandLine(new RootCommand(terminal, windows));
        if (!opensTheWindow(arguments)) addCommands(line, terminal, windows);
        line.setResourceBundle(help);
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(new WrongUse(terminal.messages()));
        line.setExecutionExceptionHandler((e, _, _) -> unexpected(e, terminal));
        return line.execute(arguments);
    }

    /// Whether there can be neither a command nor a question for help. Reading the annotations of
    /// all commands would take a tenth of the window's start.
    private static boolean opensTheWindow(String[] arguments) {
        return Arrays.stream(arguments).allMatch(Commands::isLibraryOrFile);
    }

    /// No command has a full stop or a separator in its name.
    private static boolean isLibraryOrFile(String argument) {
        if (argument.startsWith("-")) return argument.startsWith("--library=");
        return argument.contains(".") || argument.contains("/") || argument.contains("\\");
    }

    private static void addCommands(CommandLine line, Terminal terminal, Windows windows) {
        line.addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new SubscribeCommand(terminal))
                .addSubcommand(new FetchCommand(terminal))
                .addSubcommand(new WatchCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new SimilarCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new DeleteCommand(terminal))
                .addSubcommand(MarksCommand.line(terminal))
                .addSubcommand(new SnapshotCommand(windows));
    }

    /// The last resort: one line, no stack trace.
    private static int unexpected(Exception e, Terminal terminal) {
        if (e instanceof LibraryOption.NotThere away) return terminal.failed(away.failure());
        terminal.err().println(terminal.messages().text("unexpected", e.toString()));
        return ExitCode.PROBLEMS;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
