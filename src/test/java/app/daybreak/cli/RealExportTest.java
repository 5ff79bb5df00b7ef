package app.daybreak.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.RealDigests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// All published digests there are, through the command line and out again, against what an
/// independent reader found in them.
final class RealExportTest {
    private static final Map<String, String> SOURCE_OF =
            Map.of(
                    "title", "title_raw",
                    "title_zh", "zh_title",
                    "tldr_zh", "tldr",
                    "tldr_en", "en_tldr",
                    "abstract_en", "abstract_raw",
                    "abstract_zh", "zh_abstract");

    private final JsonMapper json = new JsonMapper();

    @TempDir Path temp;

    @Test
    void digestsComeOutByteForByte() throws IOException {
        Path digests = RealDigests.folder();
        Shell shell = new Shell(temp.resolve("library"));
        assertEquals(
                0, shell.run("import", digests.resolve("2023-03-13_cs.CL.md").toString()).code());
        assertEquals(
                Files.readString(digests.resolve("2023-03-13_cs.CL.md")),
                shell.run("export", "--format", "digest", "--query", "digest:2023-03-13_cs.CL")
                        .out());
    }

    @Test
    void whatComesOutIsWhatStoodInTheFiles() throws IOException {
        Path digests = RealDigests.folder();
        Map<String, List<JsonNode>> truth = new TreeMap<>();
        Map<String, String> sha256 = new HashMap<>();
        read(digests, truth, sha256);
        Path copies = Files.createDirectory(temp.resolve("digests"));
        for (String file : sha256.keySet()) Files.copy(digests.resolve(file), copies.resolve(file));
        Shell shell = new Shell(temp.resolve("library"));
        Shell.Result imported = shell.run("import", copies.toString());
        assertEquals(0, imported.code(), imported::err);

        List<String> lines = shell.run("export", "--format", "jsonl").lines();
        assertEquals(truth.size(), lines.size());
        int alone = 0;
        for (String line : lines) {
            JsonNode paper = json.readTree(line);
            String id = paper.get("arxiv_id").asString();
            List<JsonNode> entries = truth.getOrDefault(id, List.of());
            assertEquals(places(entries, sha256), places(paper), line);
            texts(paper, entries);
            if (contents(entries).size() == 1) {
                alone++;
                facts(paper, entries.getFirst());
            }
        }
        assertTrue(alone > lines.size() / 2); // so that the facts were compared indeed
        assertEquals(0, shell.run("check").code());
    }

    private void read(Path folder, Map<String, List<JsonNode>> truth, Map<String, String> sha256)
            throws IOException {
        for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
            JsonNode entry = json.readTree(line);
            String file = entry.get("file").asString();
            if (!file.endsWith(".md")) continue;
            if (entry.get("type").asString().equals("file")) {
                sha256.put(file, entry.get("sha256").asString());
            } else {
                truth.computeIfAbsent(entry.get("arxiv_id").asString(), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /// Each source text is one that a digest gave the paper; with one content there is no choice.
    private static void texts(JsonNode paper, List<JsonNode> entries) {
        SOURCE_OF.forEach((key, name) -> {
            Set<String> given = new HashSet<>();
            for (JsonNode entry : entries) given.add(entry.get(name).asString().strip());
            String text = paper.get("source").get(key).asString();
            assertTrue(given.contains(text), () -> key + " of " + paper);
        });
        int version =
                entries.stream().mapToInt(e -> e.path("version").asInt(0)).max().orElseThrow();
        assertEquals(version, paper.get("version").asInt(0));
    }

    private static void facts(JsonNode paper, JsonNode entry) {
        assertEquals(
                entry.path("primary_category").asString(""),
                paper.path("primary_category").asString(""));
        String expected =
                switch (entry.path("flag").asString("")) {
                    case "UPDATED" -> "replace";
                    case "CROSS LISTED" -> "cross";
                    default ->
                            entry.path("primary_category").isNull()
                                    ? entry.path("announce_type").asString("")
                                    : "new";
                };
        assertEquals(expected, paper.path("announce_type").asString(""), paper::toString);
    }

    private static Set<List<String>> contents(List<JsonNode> entries) {
        Set<List<String>> contents = new HashSet<>();
        for (JsonNode entry : entries) {
            List<String> content = new ArrayList<>();
            for (String name : SOURCE_OF.values()) content.add(entry.get(name).asString().strip());
            for (String name : List.of("version", "flag", "announce_type", "primary_category")) {
                content.add(entry.path(name).toString());
            }
            contents.add(content);
        }
        return contents;
    }

    private static Set<String> places(List<JsonNode> entries, Map<String, String> sha256) {
        Set<String> places = new TreeSet<>();
        for (JsonNode entry : entries) {
            String file = entry.get("file").asString();
            String date = file.substring(0, 10);
            String ref = entry.get("ref").toString();
            places.add(String.join(" ", file, sha256.get(file), date, "name", ref));
        }
        return places;
    }

    private static Set<String> places(JsonNode paper) {
        Set<String> places = new TreeSet<>();
        for (JsonNode place : paper.get("digests")) {
            places.add(
                    String.join(
                            " ",
                            place.get("file").asString(),
                            place.get("sha256").asString(),
                            place.get("date").asString(),
                            place.get("date_source").asString(),
                            place.get("ref").toString()));
        }
        return places;
    }
}
