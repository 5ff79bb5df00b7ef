package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.paper.PaperText;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The papers' own files, as they were published.
final class RealPapersTest {
    private final JsonMapper json = new JsonMapper();

    @Test
    void everyTextOfEveryPaperIsTaken() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Digest digest = new DigestReader().read(new DigestFile(name(file), bytes, null));
            assertEquals(List.of(), digest.problems(), name(file));
            assertTrue(digest.onePaper());
            assertEquals(List.of(name(file).replace(".json", "")), Fixtures.ids(digest));
            assertEquals(expected(json.readTree(bytes)), Fixtures.source(digest, 0), name(file));
        }
    }

    private PaperText expected(JsonNode paper) {
        String raw = paper.path("raw_ret").asString("");
        return new PaperText(
                text(paper, raw, "title"),
                text(paper, raw, "translated_title"),
                text(paper, raw, "en_tdlr") + text(paper, raw, "en_tldr"),
                text(paper, raw, "tldr"),
                text(paper, raw, "abstract"),
                text(paper, raw, "translated_abstract"));
    }

    /// The answer is looked through by lines: it may be no JSON.
    private static String text(JsonNode paper, String answer, String name) {
        String text = WhiteSpace.strip(paper.path(name).asString(""));
        if (!text.isEmpty() || !answer.startsWith("{")) return text;
        Matcher m = Pattern.compile("\"" + name + "\": \"(.*)\"").matcher(answer);
        return m.find() ? m.group(1) : "";
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RealDigests.folder().resolve("papers"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
