package app.daybreak.reading;

import app.daybreak.digest.CleanText;
import app.daybreak.digest.Cleaner;
import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.digest.RealDigests;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Both abstracts of a real paper, each paper once.
record RealAbstract(ArxivId id, CleanText clean) {
    /// Of so many papers one is never learned from.
    private static final int LEFT_OUT = 5;

    /// The papers of all digests, and of the files with one paper each.
    static List<RealAbstract> all() throws IOException {
        Map<ArxivId, RealAbstract> papers = new LinkedHashMap<>();
        for (Digest digest : RealDigests.all()) {
            for (DigestEntry entry : digest.entries()) {
                add(papers, entry.content());
            }
        }
        for (Path file : files()) add(papers, content(file));
        return new ArrayList<>(papers.values());
    }

    private static void add(Map<ArxivId, RealAbstract> papers, PaperContent content) {
        papers.computeIfAbsent(content.id(), id -> new RealAbstract(id, Cleaner.clean(content)));
    }

    private static List<Path> files() throws IOException {
        Path folder = RealDigests.folder().resolve("papers");
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static PaperContent content(Path file) throws IOException {
        JsonNode json = new JsonMapper().readTree(Files.readString(file));
        String name = file.getFileName().toString();
        ArxivId id =
                ArxivReference.parse(name.substring(0, name.length() - ".json".length()))
                        .orElseThrow()
                        .id();
        String zh = json.path("translated_abstract").asString("").strip();
        String en = json.path("abstract").asString("").strip();
        return new PaperContent(id, 0, null, "", new PaperText("", "", "", "", en, zh));
    }

    /// Whether the program's lexicon was made without this paper.
    boolean isLeftOut() {
        return Math.floorMod(id.toString().hashCode(), LEFT_OUT) == 0;
    }

    boolean isCut() {
        return clean.flaws().has(Field.ABSTRACT_EN, Flaw.TRUNCATED);
    }

    List<String> zh() {
        return sentences(clean.text().abstractZh());
    }

    List<String> en() {
        return sentences(clean.text().abstractEn());
    }

    static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(range -> range.of(text)).toList();
    }
}
