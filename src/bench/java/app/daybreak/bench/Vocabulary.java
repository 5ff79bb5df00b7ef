package app.daybreak.bench;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.paper.PaperText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Titles and sentences of which papers are made. None is empty.
record Vocabulary(
        List<String> titlesEn,
        List<String> titlesZh,
        List<String> oneLiners,
        List<String> sentencesEn,
        List<String> sentencesZh) {

    /// The texts of real digests.
    static Vocabulary of(Path folder) throws IOException {
        List<PaperText> texts = new ArrayList<>();
        DigestReader reader = new DigestReader();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                DigestFile bytes =
                        new DigestFile(
                                file.getFileName().toString(),
                                Files.readAllBytes(file),
                                Files.getLastModifiedTime(file).toInstant());
                Digest digest = reader.read(bytes);
                for (DigestEntry entry : digest.entries()) texts.add(entry.content().source());
            }
        }
        return new Vocabulary(
                whole(texts.stream().map(PaperText::titleEn)),
                whole(texts.stream().map(PaperText::titleZh)),
                whole(texts.stream().map(PaperText::tldrZh)),
                sentences(texts.stream().map(PaperText::abstractEn), "(?<=[.?!]) "),
                sentences(texts.stream().map(PaperText::abstractZh), "(?<=[。？！])"));
    }

    private static List<String> whole(Stream<String> texts) {
        return texts.filter(t -> !t.isBlank() && t.indexOf('|') < 0 && t.indexOf('\n') < 0)
                .distinct()
                .toList();
    }

    private static List<String> sentences(Stream<String> texts, String border) {
        Set<String> all = new LinkedHashSet<>();
        texts.forEach(t -> all.addAll(List.of(t.replace('\n', ' ').split(border, -1))));
        return whole(all.stream());
    }

    /// Words of our own, for where there are no digests at hand.
    static Vocabulary bundled() {
        return new Vocabulary(
                combined(Phrases.TITLES_EN, Phrases.NOUNS_EN),
                combined(Phrases.TITLES_ZH, Phrases.NOUNS_ZH),
                combined(Phrases.ONE_LINERS, Phrases.NOUNS_ZH),
                combined(Phrases.SENTENCES_EN, Phrases.NOUNS_EN),
                combined(Phrases.SENTENCES_ZH, Phrases.NOUNS_ZH));
    }

    private static List<String> combined(Collection<String> patterns, List<String> nouns) {
        List<String> all = new ArrayList<>();
        for (String pattern : patterns) {
            for (String one : nouns) {
                for (String other : nouns) {
                    if (!one.equals(other)) {
                        all.add(pattern.replace("{0}", one).replace("{1}", other));
                    }
                }
            }
        }
        return all;
    }
}
