package app.daybreak.exporting;

import app.daybreak.keeping.DeedsFile;
import app.daybreak.library.Deeds;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Any bytes as what a person did: a file of marks, exported JSON Lines, a reading list, a note.
public final class MarksFuzz {
    private static final ExportedDeeds READER = new ExportedDeeds(List.of("vae", "扩散/模型"));
    private static final Path FILE = file();

    private MarksFuzz() {}

    /// Reads them; what was read is written and read the same.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        try {
            check(READER.read(FILE));
        } catch (ExportedDeeds.NoMarks e) {
            // It is refused with the place.
        }
    }

    private static void check(Deeds deeds) throws IOException {
        StringWriter written = new StringWriter();
        DeedsFile.write(deeds, written);
        Deeds back = DeedsFile.read(written.toString().getBytes(StandardCharsets.UTF_8));
        if (!back.equals(deeds)) throw new AssertionError(deeds + " came back as " + back);
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("marks", ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Files to begin with.
    public static List<byte[]> seeds() {
        String marks =
                """
                {"daybreak": "marks", "version": 1, "papers": [{"arxiv_id": "2605.00001",
                "marks": ["starred", "later"], "tags": ["vae"], "note": "…"}],
                "tags": [{"name": "vae", "colour": "#aa3300", "favourite": 1}],
                "searches": [{"name": "a", "query": "扩散 OR x", "role": "muted"}]}
                """;
        String lines =
                "{\"arxiv_id\": \"2605.00001\", \"marks\": [\"read\"], \"tags\": [], \"note\": \"n\"}\n";
        String list = "- [x] **船** [arXiv:2605.00001](https://arxiv.org/abs/2605.00001) text\n";
        String note =
                """
                ---
                arxiv_id: "2605.00001"
                title: "Boats"
                tags: [vae, "a, b"]
                marks:
                  - starred
                read: true
                ---
                # 船

                ## 笔记

                text
                """;
        return List.of(marks, lines + lines, "[" + lines.strip() + "]", list, note).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
