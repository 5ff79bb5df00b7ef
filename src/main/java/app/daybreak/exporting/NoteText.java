package app.daybreak.exporting;

import app.daybreak.citing.PaperNote;
import app.daybreak.library.Deeds.OfPaper;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A Markdown file of a paper, as [PaperNote] writes it and Obsidian may have written it again:
/// properties as `name: value`, lists in brackets or one item a line.
final class NoteText {
    private static final String FENCE = "---";

    private final Map<String, List<String>> properties = new HashMap<>();
    private final String own;

    NoteText(String text) {
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE) ? 0 : read(lines);
        own = own(lines.subList(end, lines.size()));
    }

    /// @return the line behind the properties, or 0 when they have no end
    private int read(List<String> lines) {
        String name = "";
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int colon = line.indexOf(':');
            if (line.equals(FENCE)) return i + 1;
            if (line.startsWith("- ")) add(name, line.substring(2));
            else if (colon > 0) {
                name = line.substring(0, colon);
                values(name, line.substring(colon + 1).strip());
            }
        }
        properties.clear();
        return 0;
    }

    private void values(String name, String value) {
        if (!value.startsWith("[") || !value.endsWith("]")) {
            add(name, value);
            return;
        }
        boolean quoted = false;
        int from = 1;
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && quoted) i++;
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c == ',' || i == value.length() - 1) {
                add(name, value.substring(from, i));
                from = i + 1;
            }
        }
    }

    private void add(String name, String written) {
        String value = written.strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        if (quoted) {
            value = value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        if (!value.isEmpty()) properties.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private static String own(List<String> lines) {
        int heading = lines.indexOf(PaperNote.OWN_HEADING);
        if (heading < 0) return "";
        return String.join("\n", lines.subList(heading + 1, lines.size())).strip();
    }

    /// What was done with the paper.
    ///
    /// @param tags the tags that there are
    /// @return empty when it is no paper's
    Optional<OfPaper> deeds(Collection<String> tags) {
        return first("arxiv_id")
                .flatMap(ArxivId::parse)
                .map(id -> new OfPaper(id, state(), tags(tags), own));
    }

    private Optional<String> first(String name) {
        return properties.getOrDefault(name, List.of()).stream().findFirst();
    }

    private ReadingState state() {
        ReadingState state = ReadingState.UNTOUCHED;
        for (Mark mark : Mark.values()) {
            String name = mark.name().toLowerCase(Locale.ROOT);
            state = state.with(mark, first(name).filter("true"::equals).isPresent());
        }
        return state;
    }

    /// A tag of the library that is written like this in a note is meant, not a new one.
    private List<String> tags(Collection<String> known) {
        return properties.getOrDefault("tags", List.of()).stream()
                .map(written ->
                        known.stream()
                                .filter(tag -> PaperNote.tag(tag).equalsIgnoreCase(written))
                                .findFirst()
                                .orElse(written))
                .toList();
    }
}
