package app.daybreak.cli;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.Appearance;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Mark;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `daybreak show ID`: one paper as plain text.
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Mixin private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "ID", descriptionKey = "daybreak.show.id")
    private String id = "";

    private final Terminal terminal;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<ArxivReference> reference = ArxivReference.parseTyped(id);
        if (reference.isEmpty()) return terminal.notAnId(id);
        try (Library open = library.open()) {
            Optional<Paper> paper = open.paper(reference.get().id());
            if (paper.isEmpty()) {
                terminal.err().println(terminal.messages().text("show.unknown", id));
                return ExitCode.PROBLEMS;
            }
            print(paper.get(), open.note(paper.get().id()));
            return terminal.finished();
        } catch (LibraryException e) {
            return terminal.failed(e);
        }
    }

    private void print(Paper paper, String note) {
        PaperText text = paper.text();
        paragraph(text.titleZh());
        paragraph(text.titleEn());
        paragraph(facts(paper));
        paragraph(deeds(paper));
        paragraph(text.tldrZh());
        paragraph(text.tldrEn());
        paragraph(text.abstractZh());
        paragraph(text.abstractEn());
        if (!note.isBlank()) paragraph(terminal.messages().text("show.note", note.strip()));
        for (Appearance a : paper.appearances()) {
            terminal.out()
                    .println(
                            a.date()
                                    + "  "
                                    + a.channel()
                                    + "  "
                                    + a.file()
                                    + "  [^"
                                    + a.ref()
                                    + "]");
        }
    }

    /// What the person marked and tagged it as.
    private String deeds(Paper paper) {
        Stream<String> marks =
                Arrays.stream(Mark.values())
                        .filter(paper.state()::has)
                        .map(mark ->
                                terminal.messages()
                                        .text("mark." + mark.name().toLowerCase(Locale.ROOT)));
        Stream<String> tags = paper.tags().stream().map(tag -> "#" + tag.name());
        return Stream.concat(marks, tags).collect(Collectors.joining(" · "));
    }

    private static String facts(Paper paper) {
        int version = paper.content().version();
        String reference = new ArxivReference(paper.id(), version).toString();
        var type = paper.content().announceType();
        return String.join(
                        " · ",
                        "arXiv:" + reference,
                        paper.content().primaryCategory(),
                        type == null ? "" : type.code(),
                        String.join(", ", paper.flaws().codes()))
                .replaceAll("( · )+", " · ")
                .replaceAll(" · $", "");
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) terminal.out().println(text + "\n");
    }
}
