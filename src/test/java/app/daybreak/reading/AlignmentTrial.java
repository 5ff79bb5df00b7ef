package app.daybreak.reading;

import java.util.List;
import java.util.Random;

/// Aligns disturbed abstracts and counts what is right.
record AlignmentTrial(Lexicon lexicon, int timesEach, long seed) {
    /// Fewer sentences leave nothing to be disturbed.
    private static final int FEWEST_SENTENCES = 3;

    Tally run(List<RealAbstract> papers) {
        Tally tally = new Tally();
        Random random = new Random(seed);
        for (int times = 0; times < timesEach; times++) {
            for (RealAbstract paper : papers) {
                List<String> zh = paper.zh();
                List<String> en = paper.en();
                if (zh.size() != en.size() || zh.size() < FEWEST_SENTENCES) continue;
                Disturbed disturbed = new Disturbed(zh, en, random);
                tally.add(disturbed, align(disturbed, paper));
            }
        }
        return tally;
    }

    private List<Pair> align(Disturbed disturbed, RealAbstract paper) {
        List<String> zh = Disturbed.texts(disturbed.zh);
        List<String> en = Disturbed.texts(disturbed.en);
        String lastZh = zh.getLast();
        String lastEn = en.getLast();
        Lost lost = new Lost(Sentences.isTorn(lastZh), paper.isCut() || Sentences.isTorn(lastEn));
        return Aligner.align(lexicon, zh, en, lost);
    }
}
