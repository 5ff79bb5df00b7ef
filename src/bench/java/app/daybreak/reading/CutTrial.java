package app.daybreak.reading;

import java.util.List;
import java.util.Random;

/// Cuts the English of whole abstracts at random, in the midst of words, behind its first fifth:
/// each Chinese sentence should be beside its own, the torn one too, and alone behind the cut.
final class CutTrial {
    private static final int TIMES_EACH = 5;
    private static final int FEWEST_SENTENCES = 3;

    private CutTrial() {}

    static String run(List<RealAbstract> papers) {
        Lexicon lexicon = Lexicon.ofProgram();
        Random random = new Random(4);
        int sentences = 0;
        int right = 0;
        for (int times = 0; times < TIMES_EACH; times++) {
            for (RealAbstract paper : papers) {
                List<String> zh = paper.zh();
                if (zh.size() != paper.en().size() || zh.size() < FEWEST_SENTENCES) continue;
                String en = paper.clean().text().abstractEn();
                int length = en.length() / 5 + random.nextInt(en.length() * 4 / 5);
                List<String> cut = RealAbstract.sentences(en.substring(0, length));
                Lost lost = new Lost(Sentences.isTorn(zh.getLast()), true);
                List<Pair> pairs = Aligner.align(lexicon, zh, cut, lost);
                sentences += zh.size();
                right += (int) pairs.stream().filter(pair -> isRight(pair, cut.size())).count();
            }
        }
        return "%.2f %% of %d Chinese sentences right"
                .formatted(100.0 * right / sentences, sentences);
    }

    private static boolean isRight(Pair pair, int english) {
        if (pair.zhTo() - pair.zhFrom() != 1) return false;
        if (pair.enTo() == pair.enFrom()) return pair.zhFrom() >= english;
        return pair.enTo() - pair.enFrom() == 1 && pair.zhFrom() == pair.enFrom();
    }
}
