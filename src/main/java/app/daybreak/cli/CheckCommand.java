package app.daybreak.cli;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/// `daybreak check`: looks for damage.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(names = "--rebuild-index", descriptionKey = "daybreak.check.rebuild")
    private boolean rebuild;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            if (rebuild) rebuild(open);
            List<String> wrong = open.check();
            wrong.forEach(terminal.err()::println);
            String key = wrong.isEmpty() ? "check.well" : "check.damaged";
            int papers = open.overview().papers();
            terminal.out().println(terminal.messages().text(key, papers, wrong.size()));
            return wrong.isEmpty() ? ExitCode.WELL : ExitCode.PROBLEMS;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private void rebuild(Library open) throws LibraryException {
        int papers = open.overview().papers();
        open.dropIndex();
        int indexed =
                open.updateIndex(
                        done -> terminal.err().println(progress(done, papers)), () -> false);
        terminal.out().println(terminal.messages().text("check.indexed", indexed));
    }

    private String progress(int done, int papers) {
        return terminal.messages().text("check.indexing", done, papers);
    }
}
