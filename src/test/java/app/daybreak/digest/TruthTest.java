package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compares what the reader finds with what an independent reader found in the same files.
final class TruthTest {
    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {".md", ".xml"})
    void everyFieldOfEveryPaperIsAsItStandsInTheFile(String ending) throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(RealDigests.folder().resolve("truth.jsonl"))) {
            JsonNode truth = json.readTree(line);
            if (!truth.path("file").asString().endsWith(ending)) continue;
            List<String> file =
                    expected.computeIfAbsent(truth.path("file").asString(), _ -> new ArrayList<>());
            file.add(isFile(truth) ? truth.path("sha256").asString() : expected(truth).toString());
        }
        Map<String, List<String>> actual = new LinkedHashMap<>();
        for (Digest digest : RealDigests.all(ending)) {
            List<String> file = new ArrayList<>(List.of(digest.sha256()));
            for (DigestEntry entry : digest.entries())
                file.add(readable(actual(entry), digest.fileName()));
            actual.put(digest.fileName(), file);
        }
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((file, papers) -> assertEquals(papers, actual.get(file), file));
    }

    /// The other reader took the control characters out of an ill-formed feed; we keep them.
    private static String readable(List<Object> fields, String file) {
        String read = fields.toString();
        return file.endsWith(".xml") ? read.replace("\b", "") : read;
    }

    private static boolean isFile(JsonNode truth) {
        return truth.path("type").asString().equals("file");
    }

    private static List<Object> expected(JsonNode truth) {
        return List.of(
                truth.path("ref").asString(),
                truth.path("arxiv_id").asString(),
                truth.path("version").asInt(0),
                String.valueOf(announceType(truth)),
                truth.path("primary_category").asString(""),
                WhiteSpace.strip(truth.path("title_raw").asString()),
                truth.path("zh_title").asString(),
                truth.path("en_tldr").asString(),
                truth.path("tldr").asString(),
                WhiteSpace.strip(truth.path("abstract_raw").asString()),
                truth.path("zh_abstract").asString());
    }

    private static @Nullable AnnounceType announceType(JsonNode truth) {
        return switch (truth.path("flag").asString("")) {
            case "UPDATED" -> AnnounceType.REPLACE;
            case "CROSS LISTED" -> AnnounceType.CROSS;
            default ->
                    truth.path("primary_category").isNull()
                            ? AnnounceType.parse(truth.path("announce_type").asString(""))
                                    .orElse(null)
                            : AnnounceType.NEW;
        };
    }

    private static List<Object> actual(DigestEntry entry) {
        PaperContent content = entry.content();
        PaperText text = content.source();
        return List.of(
                entry.ref(),
                content.id().toString(),
                content.version(),
                String.valueOf(content.announceType()),
                content.primaryCategory(),
                text.titleEn(),
                text.titleZh(),
                text.tldrEn(),
                text.tldrZh(),
                text.abstractEn(),
                text.abstractZh());
    }
}
