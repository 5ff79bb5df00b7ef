package app.daybreak.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// `daybreak [FILES…]`: opens the window and imports the files.
@Command(
        name = "daybreak",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommandsRepeatable = false)
final class RootCommand implements Callable<Integer> {
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILES", arity = "0..*", descriptionKey = "daybreak.files")
    private final List<Path> files = List.of();

    private final Terminal terminal;
    private final Windows windows;

    @Spec private CommandSpec spec = CommandSpec.create();

    RootCommand(Terminal terminal, Windows windows) {
        this.terminal = terminal;
        this.windows = windows;
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            String typed = file.toString();
            // A mistyped command must not open a window and wait. A file that is gone is reported
            // there.
            if (Files.exists(file) || !WORD.matcher(typed).matches()) continue;
            throw new CommandLine.ParameterException(
                    spec.commandLine(), terminal.messages().text("cli.no-command", typed));
        }
        return windows.open(library.named(), files);
    }
}
