package app.daybreak.exporting;

import app.daybreak.library.Deeds.OfPaper;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a reading list in Markdown, as `citing.ReadingList` writes it.
final class ReadingListLine {
    private static final Pattern ITEM =
            Pattern.compile(
                    "- \\[([ xX])] .*?(?<!\\\\)\\[arXiv:([^]\\s]+)]\\(https://arxiv\\.org/.*");

    private ReadingListLine() {}

    /// Whether the paper's box is ticked; empty when the line has none.
    static Optional<OfPaper> deeds(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) return Optional.empty();
        ReadingState state = ReadingState.UNTOUCHED.with(Mark.READ, !item.group(1).equals(" "));
        return ArxivId.parse(item.group(2)).map(id -> new OfPaper(id, state, List.of(), ""));
    }
}
