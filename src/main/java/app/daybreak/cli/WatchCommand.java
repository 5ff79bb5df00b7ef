package app.daybreak.cli;

import app.daybreak.importing.ImportReport;
import app.daybreak.importing.Importer;
import app.daybreak.importing.ReportLine;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.watching.FolderState;
import app.daybreak.watching.FolderWatch;
import app.daybreak.watching.FolderWatch.Looked;
import app.daybreak.watching.WatchedFolder;
import app.daybreak.watching.WatchedFolders;
import app.daybreak.wording.SourceWords;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `daybreak watch [FOLDER…]`: adds folders whose new files come in by themselves, changes them,
/// looks at them now, or lists them.
@Command(name = "watch", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    /// Milliseconds after which a file that did not change is whole.
    private static final int SETTLING = 2000;

    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FOLDER", descriptionKey = "daybreak.watch.folders")
    private final List<String> names = List.of();

    @ArgGroup private final Change change = new Change();

    private static final class Change extends SourceChange {
        @Option(names = "--now", descriptionKey = "daybreak.watch.now")
        private boolean now;
    }

    private final Terminal terminal;

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        boolean adds = change.adds() && !names.isEmpty();
        try (Library open = adds ? library.openOrMake() : library.open()) {
            WatchedFolders folders = new WatchedFolders(open, Clock.systemUTC());
            boolean well = true;
            for (String name : names) well &= change(folders, name);
            if (change.now) well &= look(open, folders);
            SourceWords words = new SourceWords(terminal.messages());
            for (WatchedFolder each : folders.all()) {
                String state = words.state(FolderState.now(each));
                terminal.out().println(each.folder() + "\t" + state + "\t" + words.result(each));
            }
            return well ? ExitCode.WELL : ExitCode.PROBLEMS;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private boolean change(WatchedFolders folders, String typed) throws LibraryException {
        if (change.adds()) {
            Optional<WatchedFolders.Unfit> unfit = folders.unfit(Path.of(typed));
            if (unfit.isPresent()) return say(unfit.get().key(), typed);
            return folders.add(Path.of(typed)).isPresent();
        }
        String name = WatchedFolders.name(typed);
        boolean there =
                change.remove
                        ? folders.remove(name)
                        : folders.pause(name, change.pause).isPresent();
        return there || say("watch.unknown", typed);
    }

    /// One look after the other, a moment apart, over all folders.
    private boolean look(Library open, WatchedFolders folders)
            throws LibraryException, InterruptedException {
        List<WatchedFolder> wanted = new ArrayList<>(folders.all());
        wanted.removeIf(each -> each.paused() || each.path().isEmpty());
        List<FolderWatch> watches = new ArrayList<>();
        boolean waiting = false;
        for (WatchedFolder each : wanted) {
            FolderWatch watch = new FolderWatch(open, each.path().orElseThrow());
            watches.add(watch);
            waiting |= watch.look(() -> false).waiting() > 0;
        }
        if (waiting) Thread.sleep(SETTLING);
        boolean well = true;
        for (int i = 0; i < watches.size(); i++) {
            Looked looked = watches.get(i).look(() -> false);
            if (looked.whole().isEmpty()) continue;
            ImportReport report = new Importer(open).run(looked.files(), _ -> {}, () -> false);
            watches.get(i).imported(looked, report);
            var _ = folders.imported(wanted.get(i).folder(), report);
            report.lines().forEach(this::problem);
            well &= report.problems() == 0;
        }
        var _ = open.updateIndex();
        return well;
    }

    private void problem(ReportLine line) {
        terminal.problem(line.file().toString(), line.problem(), line.others());
    }

    private boolean say(String key, String typed) {
        terminal.err().println(terminal.messages().text(key, typed));
        return false;
    }
}
