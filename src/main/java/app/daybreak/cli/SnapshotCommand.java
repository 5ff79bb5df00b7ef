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
import java.text.MessageFormat;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `daybreak snapshot OUT.png`: draws the window without a display.
@Command(name = "snapshot", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

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
        if (!m.matches() || !isPossible(m)) throw wrong("daybreak.snapshot.wrong-size", size);
        library.refuseOwn(picture);
        if (ReaderLayout.parse(layout).isEmpty())
            throw wrong("daybreak.snapshot.wrong-layout", layout);
        Colours wanted =
                Colours.parse(dark ? "dark" : colours)
                        .orElseThrow(() -> wrong("daybreak.snapshot.wrong-colours", colours));
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

    /// From the window's smallest size to the largest that software rendering takes in one piece.
    private static boolean isPossible(Matcher size) {
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        return width >= 720 && width <= 3840 && height >= 480 && height <= 2400;
    }

    private CommandLine.ParameterException wrong(String key, String value) {
        String text = MessageFormat.format(spec.resourceBundle().getString(key), value);
        return new CommandLine.ParameterException(spec.commandLine(), text);
    }
}
