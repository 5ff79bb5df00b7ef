package app.daybreak.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the window says stands in the messages, not in the code.
final class NoTextInCodeTest {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$|\\s//\\s.*$");
    private static final Pattern CHINESE = Pattern.compile("\"([^\"\n]*\\p{IsHan}[^\"\n]*)\"");
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:new (?:Label|Button|ToggleButton|MenuItem|RadioMenuItem|CheckMenuItem|Menu"
                            + "|CheckBox|Tooltip|Hyperlink|TableColumn<[^(]*>)"
                            + "|\\.set(?:Text|PromptText|Title|AccessibleText|HeaderText|ContentText))"
                            + "\\(\\s*\"([^\"\n]*\\p{L}{2}[^\"\n]*)\"");

    /// Said in their own language, whatever the window's is: names of languages, and the headings
    /// over a text in that language.
    private static final Set<String> THEIR_OWN =
            Set.of("简体中文", "English", "要点", "摘要", "摘要 · Abstract");

    @Test
    void theWindowSaysNothingThatIsNotAMessage() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String source : sources()) {
            found.addAll(texts(CHINESE, source));
            found.addAll(texts(SAID, source));
        }
        found.removeAll(THEIR_OWN);
        assertEquals(Set.of(), found);
    }

    @Test
    void itWouldBeFound() {
        assertEquals(List.of("Import"), texts(SAID, "new Button(\n \"Import\")"));
        assertEquals(List.of("Import"), texts(SAID, "stage.setTitle(\"Import\")"));
        assertEquals(List.of("导入"), texts(CHINESE, "say(\"导入\")"));
    }

    private static List<String> texts(Pattern pattern, String source) {
        Stream<MatchResult> found = pattern.matcher(source).results();
        return found.map(match -> match.group(1)).toList();
    }

    /// Everything that shows something, apart from the shapes of formulas.
    private static List<String> sources() throws IOException {
        Path ui = Path.of("src", "main", "java", "app", "daybreak", "ui");
        try (Stream<Path> files = Files.walk(ui)) {
            List<Path> shown =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.startsWith(ui.resolve("formula")))
                            .toList();
            return shown.stream().map(NoTextInCodeTest::source).toList();
        }
    }

    private static String source(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
