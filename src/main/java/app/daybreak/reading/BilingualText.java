package app.daybreak.reading;

import app.daybreak.query.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A Chinese and an English text in sentences, and which of them say the same. Every sentence is in
/// exactly one pair; pairs are in the order of both texts.
///
/// @param zh the Chinese text
/// @param en the English text
/// @param zhSentences where its sentences stand; outside them is only white space
/// @param enSentences where its sentences stand; outside them is only white space
/// @param pairs numbers of sentences that belong together; one side may be empty
public record BilingualText(
        String zh, String en, List<Range> zhSentences, List<Range> enSentences, List<Pair> pairs) {
    /// No text at all.
    public static final BilingualText NONE =
            new BilingualText("", "", List.of(), List.of(), List.of());

    public BilingualText {
        zhSentences = List.copyOf(zhSentences);
        enSentences = List.copyOf(enSentences);
        pairs = List.copyOf(pairs);
    }

    /// The Chinese sentences of a pair.
    public List<String> zh(Pair pair) {
        return texts(zh, zhRanges(pair));
    }

    /// The English sentences of a pair.
    public List<String> en(Pair pair) {
        return texts(en, enRanges(pair));
    }

    /// Where the Chinese sentences of a pair stand.
    public List<Range> zhRanges(Pair pair) {
        return zhSentences.subList(pair.zhFrom(), pair.zhTo());
    }

    /// Where the English sentences of a pair stand.
    public List<Range> enRanges(Pair pair) {
        return enSentences.subList(pair.enFrom(), pair.enTo());
    }

    /// The pair whose Chinese holds the character at an offset; none between two sentences.
    public Optional<Pair> atZh(int offset) {
        int sentence = sentenceAt(zhSentences, offset);
        return sentence < 0 ? Optional.empty() : Optional.of(search(sentence, true));
    }

    /// The pair whose English holds the character at an offset; none between two sentences.
    public Optional<Pair> atEn(int offset) {
        int sentence = sentenceAt(enSentences, offset);
        return sentence < 0 ? Optional.empty() : Optional.of(search(sentence, false));
    }

    private static List<String> texts(String text, List<Range> ranges) {
        List<String> texts = new ArrayList<>(ranges.size());
        for (Range range : ranges) texts.add(range.of(text));
        return texts;
    }

    private static int sentenceAt(List<Range> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = sentences.get(middle);
            if (offset < range.start()) high = middle - 1;
            else if (offset >= range.end()) low = middle + 1;
            else return middle;
        }
        return -1;
    }

    private Pair search(int sentence, boolean chinese) {
        int low = 0;
        int high = pairs.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Pair pair = pairs.get(middle);
            if ((chinese ? pair.zhTo() : pair.enTo()) <= sentence) low = middle + 1;
            else high = middle;
        }
        return pairs.get(low);
    }
}
