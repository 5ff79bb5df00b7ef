package app.daybreak.cli;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperRow;
import app.daybreak.reading.Translations;
import app.daybreak.similar.Neighbour;
import app.daybreak.similar.Neighbours;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `daybreak similar ID`: the papers of the library that are most like one.
@Command(name = "similar", mixinStandardHelpOptions = true)
final class SimilarCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "ID", descriptionKey = "daybreak.show.id")
    private String id = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            descriptionKey = "daybreak.similar.limit")
    private int limit = 10;

    @Spec private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    SimilarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            String why = spec.resourceBundle().getString("daybreak.similar.limit-positive");
            throw new ParameterException(spec.commandLine(), why);
        }
        Optional<ArxivReference> reference = ArxivReference.parseTyped(id);
        if (reference.isEmpty()) return terminal.notAnId(id);
        try (Library open = library.open()) {
            Optional<Paper> paper = open.paper(reference.get().id());
            if (paper.isPresent()) return print(open, paper.get());
            terminal.err().println(terminal.messages().text("show.unknown", id));
            return ExitCode.PROBLEMS;
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private int print(Library open, Paper paper) throws LibraryException {
        var _ = open.updateIndex();
        List<Neighbour> near = new Neighbours(open, new Translations()).of(paper, limit);
        for (Neighbour each : near) {
            for (PaperRow row : open.rows(List.of(each.paper()))) {
                String terms = String.join(", ", each.terms());
                terminal.out().print(row.id() + "\t" + row.heading() + "\t" + terms + "\n");
            }
        }
        return terminal.finished();
    }
}
