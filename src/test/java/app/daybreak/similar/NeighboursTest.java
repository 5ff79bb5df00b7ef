package app.daybreak.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Cleaner;
import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.digest.RealDigests;
import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;
import app.daybreak.reading.Translations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Two papers made of one must find each other first, among two hundred such pairs of published
/// papers.
final class NeighboursTest {
    private static final int PAPERS = 200;

    @TempDir Path folder;

    /// Every other sentence.
    private static String half(String text, boolean first) {
        StringBuilder half = new StringBuilder();
        boolean taken = first;
        for (String sentence : text.split("(?<=[.?!。？！])\\s*", -1)) {
            if (taken) half.append(sentence).append(' ');
            taken = !taken;
        }
        return half.toString();
    }

    @Test
    void anotherRevisionIsFound() throws Exception {
        check(
                text -> text,
                text ->
                        new PaperText(
                                text.titleEn(),
                                "",
                                "",
                                "",
                                half(text.abstractEn(), true),
                                text.abstractZh()));
    }

    @Test
    void halvesOfAbstractsFindEachOther() throws Exception {
        check(
                text ->
                        new PaperText(
                                text.titleEn(),
                                "",
                                "",
                                "",
                                half(text.abstractEn(), true),
                                half(text.abstractZh(), true)),
                text ->
                        new PaperText(
                                "",
                                text.titleZh(),
                                "",
                                "",
                                half(text.abstractEn(), false),
                                half(text.abstractZh(), false)));
    }

    @Test
    void chineseAndEnglishFindEachOther() throws Exception {
        check(
                text -> new PaperText("", text.titleZh(), "", text.tldrZh(), "", text.abstractZh()),
                text -> new PaperText(text.titleEn(), "", "", "", text.abstractEn(), ""));
    }

    /// @param one makes the first paper of each pair
    private void check(UnaryOperator<PaperText> one, UnaryOperator<PaperText> other)
            throws Exception {
        List<DigestEntry> entries = new ArrayList<>();
        for (PaperText text : published()) {
            entries.add(entry(entries.size(), one.apply(text)));
            entries.add(entry(entries.size(), other.apply(text)));
        }
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            var _ =
                    library.add(
                            new Digest(
                                    "made.md",
                                    "0".repeat(64),
                                    "cs.CL",
                                    LocalDate.EPOCH,
                                    DateSource.NAME,
                                    entries,
                                    List.of()));
            assertEquals(2 * PAPERS, library.updateIndex());
            Neighbours neighbours = new Neighbours(library, new Translations());
            int found = 0;
            for (int i = 0; i < entries.size(); i++) {
                Paper paper = library.paper(id(i)).orElseThrow();
                List<Neighbour> near = neighbours.of(paper, 10);
                if (!near.isEmpty() && near.getFirst().paper().equals(id(i ^ 1))) found++;
            }
            assertTrue(found >= 0.95 * entries.size(), found + " of " + entries.size());
        }
    }

    private static ArxivId id(int number) {
        return ArxivId.of("2605.%05d".formatted(number + 1));
    }

    private static DigestEntry entry(int number, PaperText text) {
        return new DigestEntry("1", 1, new PaperContent(id(number), 1, null, "", text));
    }

    private static List<PaperText> published() throws Exception {
        Set<ArxivId> seen = new HashSet<>();
        List<PaperText> texts = new ArrayList<>();
        for (Digest digest : RealDigests.all()) {
            for (DigestEntry entry : digest.entries()) {
                PaperText text = Cleaner.clean(entry.content()).text();
                boolean whole =
                        text.abstractEn().length() > 400 && text.abstractZh().length() > 100;
                if (whole && texts.size() < PAPERS && seen.add(entry.content().id()))
                    texts.add(text);
            }
        }
        return texts;
    }
}
