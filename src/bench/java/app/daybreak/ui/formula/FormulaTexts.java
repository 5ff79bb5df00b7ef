package app.daybreak.ui.formula;

import app.daybreak.digest.Cleaner;
import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The texts of all papers below a folder, from Markdown digests and from a paper's JSON, as a
/// person reads them, and formulas from files that hold one on each line (`.tex`). A text that
/// comes back counts once for each paper.
final class FormulaTexts {
    private static final Map<Field, String> KEYS =
            Map.of(
                    Field.TITLE_EN, "title",
                    Field.TITLE_ZH, "translated_title",
                    Field.TLDR_EN, "en_tdlr",
                    Field.TLDR_ZH, "tldr",
                    Field.ABSTRACT_EN, "abstract",
                    Field.ABSTRACT_ZH, "translated_abstract");

    private final Map<String, String> texts = new LinkedHashMap<>(); // by paper, field and text
    private final ObjectMapper json = new ObjectMapper();

    static List<String> below(Path folder) throws IOException {
        FormulaTexts all = new FormulaTexts();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) all.read(file);
        }
        return new ArrayList<>(all.texts.values());
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) paper(name, Files.readAllBytes(file));
        if (name.endsWith(".tex")) formulas(Files.readAllLines(file));
        if (!name.endsWith(".md")) return;
        DigestFile given = new DigestFile(name, Files.readAllBytes(file), null);
        Digest digest = new DigestReader().read(given);
        for (DigestEntry entry : digest.entries()) add(entry.content());
    }

    private void paper(String name, byte[] bytes) {
        JsonNode paper = json.readTree(bytes);
        PaperText text = PaperText.of(field -> paper.path(KEYS.get(field)).asString("").strip());
        ArxivId.parse(name.replace(".json", ""))
                .ifPresent(id -> add(new PaperContent(id, 0, null, "", text)));
    }

    private void formulas(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank()) texts.put(line, "$" + line + "$");
        }
    }

    private void add(PaperContent content) {
        PaperText clean = Cleaner.clean(content).text();
        for (Field field : Field.values()) {
            String text = clean.get(field);
            texts.put(content.id() + " " + field + " " + text, text);
        }
    }
}
