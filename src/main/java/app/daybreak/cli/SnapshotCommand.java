package app.daybreak.cli;

import app.daybreak.settings.Colours;
import app.daybreak.settings.ReaderLayout;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `daybreak snapshot OUT.png`: draws the window without a display.
@Command(name = "snapshot", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

    /// Larger pictures are more than software rendering takes in one piece.
    private static final String LARGEST = "3840x2400";

    @Mixin private final LibraryOption library = new LibraryOption();
    @Mixin private final QueryOption query = new QueryOption();

    @Parameters(paramLabel = "OUT.png", descriptionKey = "daybreak.snapshot.picture")
    private Path picture = Path.of("daybreak.png");

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x800",
            descriptionKey = "daybreak.snapshot.size")
    private String size = "";

    @Option(
            names = "--select",
            paramLabel = "N",
            defaultValue = "1",
            descriptionKey = "daybreak.snapshot.select")
    private int select;

    @Option(names = "--dark", descriptionKey = "daybreak.snapshot.dark")
    private boolean dark;

    @Option(
            names = "--colours",
            paramLabel = "COLOURS",
            defaultValue = "light",
            descriptionKey = "daybreak.snapshot.colours")
    private String colours = "";

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "side-by-side",
            descriptionKey = "daybreak.snapshot.layout")
    private String layout = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Windows windows;

    SnapshotCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        Matcher m = SIZE.matcher(size);
        if (!m.matches() || isTooLarge(m)) throw wrong("--size", size + " > " + LARGEST);
        library.refuseOwn(picture);
        if (ReaderLayout.parse(layout).isEmpty()) throw wrong("--layout", layout);
        Colours wanted =
                Colours.parse(dark ? "dark" : colours)
                        .orElseThrow(() -> wrong("--colours", colours));
        return windows.snapshot(
                new SnapshotOrder(
                        library.folder(),
                        picture,
                        Integer.parseInt(m.group(1)),
                        Integer.parseInt(m.group(2)),
                        query.text(),
                        select,
                        wanted,
                        layout));
    }

    private static boolean isTooLarge(Matcher size) {
        return Integer.parseInt(size.group(1)) > 3840 || Integer.parseInt(size.group(2)) > 2400;
    }

    private CommandLine.ParameterException wrong(String option, String value) {
        return new CommandLine.ParameterException(spec.commandLine(), option + ": " + value);
    }
}
