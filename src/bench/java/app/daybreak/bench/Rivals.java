package app.daybreak.bench;

import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperText;
import app.daybreak.query.Column;
import app.daybreak.query.PaperQuery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/// Puts the same questions over the same papers to others.
final class Rivals {
    private final Library library;
    private final Path folder;

    /// @param folder where they lie; those that are missing are made
    Rivals(Library library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    private interface Opening {
        Rival open(Path file) throws Exception;
    }

    void measure(Exactness exactness, Latency latency, int page) throws Exception {
        Files.createDirectories(folder);
        measure("trigram.db", TrigramRival::new, exactness, latency, page);
        measure("lucene", file -> new LuceneRival(file, false), exactness, latency, page);
        measure("lucene-everywhere", file -> new LuceneRival(file, true), exactness, latency, page);
    }

    private void measure(
            String file, Opening opening, Exactness exactness, Latency latency, int page)
            throws Exception {
        Path path = folder.resolve(file);
        boolean there = Files.exists(path);
        try (Rival rival = opening.open(path)) {
            if (!there) fill(rival);
            exactness.report(rival.name(), search -> rival.find(search, Integer.MAX_VALUE));
            latency.report("first page by date", q -> rival.find(q.search(), page));
        }
        double papers = library.count(PaperQuery.ALL);
        System.out.printf("bytes a paper: %,.0f%n", size(path) / papers);
    }

    /// The reading of the texts is not counted.
    private void fill(Rival rival) throws Exception {
        PaperKeys keys = library.list(PaperQuery.ALL);
        long nanos = 0;
        for (int i = keys.size() - 1; i >= 0; i--) {
            ArxivId id = keys.get(i);
            Map<Column, String> texts = texts(library.paper(id).orElseThrow().text());
            long start = System.nanoTime();
            rival.add(id.key(), texts);
            nanos += System.nanoTime() - start;
        }
        long start = System.nanoTime();
        rival.finish();
        nanos += System.nanoTime() - start;
        System.out.printf("%s made in %.1f s%n", rival.name(), nanos / 1e9);
    }

    private static Map<Column, String> texts(PaperText text) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Field field : Field.values()) {
            if (!text.get(field).isEmpty()) texts.put(Column.of(field), text.get(field));
        }
        return texts;
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(Rivals::bytes).sum();
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
