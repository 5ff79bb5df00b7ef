package app.daybreak.cli;

import app.daybreak.keeping.Backups;
import app.daybreak.library.Act;
import app.daybreak.library.DeletedPaper;
import app.daybreak.library.DigestActs;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ArxivReference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `daybreak delete ID…`: deletes papers, gives them back, or lists those that were deleted.
@Command(name = "delete", mixinStandardHelpOptions = true)
final class DeleteCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "ID", descriptionKey = "daybreak.delete.ids")
    private List<String> ids = List.of();

    @Option(names = "--restore", descriptionKey = "daybreak.delete.restore")
    private boolean restore;

    private final Terminal terminal;

    DeleteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<ArxivId> papers = new ArrayList<>();
        for (String typed : ids) {
            Optional<ArxivReference> id = ArxivReference.parseTyped(typed);
            if (id.isEmpty()) return terminal.notAnId(typed);
            papers.add(id.get().id());
        }
        try (Library open = library.open()) {
            if (papers.isEmpty()) list(open);
            else change(open, papers);
            return terminal.finished();
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private void list(Library open) throws LibraryException {
        for (DeletedPaper paper : open.deleted()) terminal.out().println(paper.id());
    }

    private void change(Library open, List<ArxivId> papers) throws LibraryException {
        PaperKeys chosen =
                PaperKeys.of(papers.stream().mapToLong(ArxivId::key).distinct().toArray());
        DigestActs acts = open.acts().digests();
        if (!restore) {
            Backups backups = new Backups(open.folder(), Clock.systemUTC());
            terminal.backingUp(() -> backups.takeBeforeRemoval(open));
        }
        Act act = restore ? acts.restore(chosen) : acts.delete(chosen);
        open.updateIndex();
        String key = restore ? "delete.restored" : "delete.done";
        terminal.out().println(terminal.messages().text(key, act.papers()));
    }
}
