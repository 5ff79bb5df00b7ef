package app.daybreak.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Digest;
import app.daybreak.digest.RealDigests;
import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;
import app.daybreak.reading.Translations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The topics of a day.
final class TopicsTest {
    private static final Topics TOPICS = new Topics(new Translations());

    @TempDir Path folder;

    @Test
    void papersThatSpeakOfTheSameAreTogetherAndNamed() throws Exception {
        List<DigestText.Paper> papers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            papers.add(paper(i, "扩散模型生成图像", "Diffusion models draw images", "denoising pixels"));
            papers.add(
                    paper(
                            10 + i,
                            "联邦学习保护隐私",
                            "Federated learning keeps secrets",
                            "clients gossip"));
            papers.add(paper(20 + i, "蛋白质折叠", "Folding of proteins", "amino acids"));
        }
        for (int i = 0; i < 35; i++) papers.add(paper(30 + i, "甲" + i, "Alone" + i, "odd" + i));
        try (Library library = library(DigestText.of(papers))) {
            List<Topic> topics = TOPICS.of(all(library));
            assertEquals(4, topics.size(), topics::toString);
            for (Topic topic : topics.subList(0, 3)) {
                assertEquals(5, topic.papers().size());
                Set<Long> tens = new HashSet<>();
                for (ArxivId id : topic.papers())
                    tens.add(Long.parseLong(id.toString().substring(5)) / 10);
                assertEquals(1, tens.size(), topic::toString);
            }
            assertTrue(
                    topics.stream()
                            .anyMatch(t ->
                                    t.words().contains("联邦学习保护隐私")
                                            || t.words().contains("federated learning keeps")),
                    topics::toString);
            assertEquals(List.of(), topics.getLast().words());
            assertEquals(35, topics.getLast().papers().size());
        }
    }

    @Test
    void fewPapersAreNoTopic() throws Exception {
        try (Library library = library(DigestText.of("2605.00001", "2605.00002"))) {
            List<Topic> topics = TOPICS.of(all(library));
            assertEquals(1, topics.size());
            assertEquals(2, topics.getFirst().papers().size());
            assertEquals(List.of(), TOPICS.of(List.of()));
        }
    }

    /// Chinese and English know nothing of each other's terms, so what they agree about is there.
    @Test
    void bothLanguagesFindMuchTheSameTopics() throws Exception {
        Digest digest =
                RealDigests.all().stream()
                        .max(Comparator.comparingInt(d -> d.entries().size()))
                        .orElseThrow();
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            var _ = library.add(digest);
            List<Paper> papers =
                    all(library).stream()
                            .filter(p -> !p.text().abstractZh().isBlank())
                            .filter(p -> !p.text().abstractEn().isBlank())
                            .limit(400)
                            .toList();
            List<Topic> zh =
                    TOPICS.of(papers.stream().map(p -> with(p, chinese(p.text()))).toList());
            List<Topic> en =
                    TOPICS.of(papers.stream().map(p -> with(p, english(p.text()))).toList());
            assertTrue(agreement(zh, en, papers.size()) > 0.15, () -> zh + "\n" + en);
        }
    }

    /// Hubert and Arabie's (1985): 0 for chance, 1 for the same.
    private static double agreement(List<Topic> one, List<Topic> other, int papers) {
        double both = 0;
        for (Topic a : one) {
            for (Topic b : other) {
                Set<ArxivId> common = new HashSet<>(a.papers());
                common.retainAll(b.papers());
                both += pairs(common.size());
            }
        }
        double inOne = one.stream().mapToDouble(t -> pairs(t.papers().size())).sum();
        double inOther = other.stream().mapToDouble(t -> pairs(t.papers().size())).sum();
        double chance = inOne * inOther / pairs(papers);
        return (both - chance) / ((inOne + inOther) / 2 - chance);
    }

    private static double pairs(int of) {
        return of * (of - 1) / 2.0;
    }

    private static PaperText chinese(PaperText text) {
        return new PaperText("", text.titleZh(), "", text.tldrZh(), "", text.abstractZh());
    }

    private static PaperText english(PaperText text) {
        return new PaperText(text.titleEn(), "", text.tldrEn(), "", text.abstractEn(), "");
    }

    private static Paper with(Paper p, PaperText text) {
        return new Paper(
                p.content(), text, p.flaws(), p.revisions(), p.appearances(), p.state(), p.tags());
    }

    private static DigestText.Paper paper(int number, String zh, String en, String words) {
        String id = "2605.%05d".formatted(number + 1000);
        return new DigestText.Paper(
                id, zh, en, "", zh + "。", "Abstract: " + words + " of " + en + ".");
    }

    private static List<Paper> all(Library library) throws Exception {
        var keys = library.list(PaperQuery.ALL);
        return library.papers(keys.page(0, keys.size()));
    }

    private Library library(String digest) throws Exception {
        Library library = Library.open(folder, Clock.systemUTC());
        var _ = library.add(DigestText.read("2026-05-01_cs.CL.md", digest));
        return library;
    }
}
