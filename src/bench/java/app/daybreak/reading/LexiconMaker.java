package app.daybreak.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the lexicon from real abstracts: first from those that have as many Chinese as English
/// sentences, taken one by one; then twice from all, aligned with the lexicon before.
///
/// Argument: the file to write. The abstracts are those of the tests, without those left out.
public final class LexiconMaker {
    private static final int ROUNDS = 2;

    private static final List<String> HEAD =
            List.of(
                    "# Made from the abstracts of some 3,000 papers: see docs/decisions/0007-alignment.md.",
                    "# word, percent of sentences without a translation, then translation and ratio to chance");

    private LexiconMaker() {}

    public static void main(String[] arguments) throws IOException {
        List<RealAbstract> papers =
                RealAbstract.all().stream().filter(paper -> !paper.isLeftOut()).toList();
        List<String> lines = learn(papers);
        Files.write(Path.of(arguments[0]), Stream.concat(HEAD.stream(), lines.stream()).toList());
        System.out.printf("%d papers, %d words%n", papers.size(), lines.size());
    }

    static List<String> learn(List<RealAbstract> papers) {
        List<String> lines = LexiconLearner.learn(oneByOne(papers));
        for (int round = 0; round < ROUNDS; round++) {
            lines = LexiconLearner.learn(aligned(papers, new AbstractAligner(Lexicon.of(lines))));
        }
        return lines;
    }

    private static List<Corpus.Sentences> oneByOne(List<RealAbstract> papers) {
        List<Corpus.Sentences> all = new ArrayList<>();
        for (RealAbstract paper : papers) {
            List<String> zh = paper.zh();
            List<String> en = paper.en();
            if (zh.size() != en.size()) continue;
            for (int i = 0; i < zh.size(); i++) all.add(sentences(zh.get(i), en.get(i)));
        }
        return all;
    }

    private static List<Corpus.Sentences> aligned(
            List<RealAbstract> papers, AbstractAligner aligner) {
        List<Corpus.Sentences> all = new ArrayList<>();
        for (RealAbstract paper : papers) {
            BilingualText text = aligner.align(paper.clean().text(), paper.clean().flaws());
            for (Pair pair : text.pairs()) {
                if (!pair.isBoth()) continue;
                all.add(
                        sentences(
                                String.join("\n", text.zh(pair)),
                                String.join("\n", text.en(pair))));
            }
        }
        return all;
    }

    private static Corpus.Sentences sentences(String zh, String en) {
        return new Corpus.Sentences(Words.of(zh), Words.of(en));
    }
}
