package app.daybreak.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `daybreak [FILES…]`: opens the window and imports the files.
@Command(
        name = "daybreak",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommandsRepeatable = false)
final class RootCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILES", arity = "0..*", descriptionKey = "daybreak.files")
    private final List<Path> files = List.of();

    private final Windows windows;

    RootCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        return windows.open(library.folder(), files);
    }
}
