package app.daybreak.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Two texts of which it is known which sentences belong together: made of an abstract that has as
/// many Chinese as English sentences by joining two neighbours, splitting one behind a comma, or
/// dropping one, on either side. No sentence is disturbed twice.
final class Disturbed {
    /// A sentence and the numbers of the original sentences of which it holds something.
    record Sentence(String text, TreeSet<Integer> of) {}

    private static final int MOST_ACTS = 3;
    private static final int MOST_TRIES = 30;

    final List<Sentence> zh;
    final List<Sentence> en;
    private final Random random;
    private final TreeSet<Integer> disturbed = new TreeSet<>();

    Disturbed(List<String> zh, List<String> en, Random random) {
        this.zh = numbered(zh);
        this.en = numbered(en);
        this.random = random;
        int acts = 1 + random.nextInt(MOST_ACTS);
        for (int tries = 0; acts > 0 && tries < MOST_TRIES; tries++) {
            if (act(random.nextBoolean())) acts--;
        }
    }

    static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    private static List<Sentence> numbered(List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(new Sentence(text, new TreeSet<>(List.of(sentences.size()))));
        }
        return sentences;
    }

    private boolean act(boolean chinese) {
        List<Sentence> side = chinese ? zh : en;
        int at = random.nextInt(side.size());
        if (isDisturbed(side.get(at))) return false;
        return switch (random.nextInt(3)) {
            case 0 -> join(side, at, chinese);
            case 1 -> split(side, at, chinese);
            default -> drop(side, at);
        };
    }

    private boolean isDisturbed(Sentence sentence) {
        return sentence.of.stream().anyMatch(disturbed::contains);
    }

    private boolean join(List<Sentence> side, int at, boolean chinese) {
        if (at + 1 == side.size() || isDisturbed(side.get(at + 1))) return false;
        Sentence first = side.get(at);
        Sentence second = side.get(at + 1);
        if (second.of.first() != first.of.last() + 1) return false;
        TreeSet<Integer> of = new TreeSet<>(first.of);
        of.addAll(second.of);
        String start = first.text.replaceFirst("[。！？；.!?]$", chinese ? "，" : ", ");
        side.set(at, new Sentence(start + second.text, of));
        side.remove(at + 1);
        return disturbed.addAll(of);
    }

    private boolean split(List<Sentence> side, int at, boolean chinese) {
        Sentence whole = side.get(at);
        List<Integer> places = places(whole.text, chinese);
        if (places.isEmpty()) return false;
        int comma = places.get(random.nextInt(places.size()));
        String start = whole.text.substring(0, comma) + (chinese ? "。" : ".");
        side.set(at, new Sentence(start, whole.of));
        side.add(at + 1, new Sentence(whole.text.substring(comma + 1).strip(), whole.of));
        return disturbed.addAll(whole.of);
    }

    /// Where a sentence may be split: not within its first or last fifth.
    private static List<Integer> places(String text, boolean chinese) {
        List<Integer> places = new ArrayList<>();
        for (int i = text.length() / 5 + 1; i < text.length() * 4 / 5; i++) {
            boolean comma = (chinese ? "，；" : ",;").indexOf(text.charAt(i)) >= 0;
            if (comma && (chinese || text.charAt(i + 1) == ' ')) places.add(i);
        }
        return places;
    }

    private boolean drop(List<Sentence> side, int at) {
        if (side.size() < 3) return false;
        Sentence dropped = side.remove(at);
        return disturbed.addAll(dropped.of);
    }
}
