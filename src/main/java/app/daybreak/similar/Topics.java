package app.daybreak.similar;

import app.daybreak.library.TitleReader;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.reading.Translations;
import app.daybreak.rising.RisingWord;
import app.daybreak.rising.Telling;
import app.daybreak.rising.TitleTerms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The topics of a day: clusters of its papers by the terms of all their texts, named by the words
/// that tell their titles from the others'.
public final class Topics {
    private static final int LARGEST_SHARE = 10;
    private static final int MOST_TOPICS = 40;
    private static final int WORDS = 2;

    /// Titles and one-liners say what a paper is about, abstracts also how it is written.
    private static final int TITLES = 3;

    private final Translations translations;

    /// @param translations for papers that lack a language
    public Topics(Translations translations) {
        this.translations = translations;
    }

    /// Finds them, the largest first; last what belongs to none.
    public List<Topic> of(List<Paper> papers) {
        int many = Math.min(MOST_TOPICS, (int) Math.round(1.4 * Math.sqrt(papers.size())));
        int[] clusters = clusters(papers, Math.max(1, many));
        Map<Integer, List<Paper>> members = new TreeMap<>();
        for (int i = 0; i < clusters.length; i++) {
            members.computeIfAbsent(clusters[i], _ -> new ArrayList<>()).add(papers.get(i));
        }
        List<Topic> topics = new ArrayList<>();
        List<ArxivId> rest = new ArrayList<>();
        members.forEach((cluster, each) -> {
            boolean none = cluster == Clusters.NONE || each.size() < Clusters.FEWEST;
            List<String> words = none ? List.of() : words(each, papers);
            List<ArxivId> ids = each.stream().map(Paper::id).toList();
            if (words.isEmpty()) rest.addAll(ids);
            else topics.add(new Topic(words, ids));
        });
        topics.sort(Comparator.comparingInt((Topic topic) -> -topic.papers().size()));
        if (!rest.isEmpty()) topics.add(new Topic(List.of(), rest));
        return topics;
    }

    private int[] clusters(List<Paper> papers, int many) {
        List<PaperTerms> terms =
                papers.stream()
                        .map(paper -> PaperTerms.of(paper.text(), translations, TITLES))
                        .toList();
        Map<String, Integer> counts = new HashMap<>();
        for (PaperTerms each : terms)
            each.all().forEach(term -> counts.merge(term, 1, Integer::sum));
        counts.values().removeIf(count -> count < 2 || count > papers.size() / 3);
        Map<String, Integer> numbers = new HashMap<>();
        double[] weights = new double[counts.size()];
        counts.forEach((term, count) -> {
            weights[numbers.size()] = Math.log((double) papers.size() / count);
            numbers.put(term, numbers.size());
        });
        List<TermVector> vectors =
                terms.stream().map(each -> new TermVector(each, numbers, weights)).toList();
        return new Clusters(vectors, weights.length).from(seeds(papers), many);
    }

    /// The papers of each word of their titles, by their places.
    private static List<int[]> seeds(List<Paper> papers) {
        Map<String, List<Integer>> words = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            int place = i;
            TitleTerms.each(
                    papers.get(i).text().titleEn(),
                    papers.get(i).text().titleZh(),
                    (term, _) -> words.computeIfAbsent(term, _ -> new ArrayList<>()).add(place));
        }
        int most = Math.max(Clusters.FEWEST, papers.size() / LARGEST_SHARE);
        return words.values().stream()
                .filter(places -> places.size() >= Clusters.FEWEST && places.size() <= most)
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static List<String> words(List<Paper> some, List<Paper> all) {
        Set<ArxivId> mine = some.stream().map(Paper::id).collect(Collectors.toSet());
        List<RisingWord> telling =
                Telling.of(
                        reader -> some.forEach(paper -> tell(paper, reader)),
                        reader ->
                                all.stream()
                                        .filter(paper -> !mine.contains(paper.id()))
                                        .forEach(paper -> tell(paper, reader)));
        return Stream.of(true, false)
                .flatMap(chinese ->
                        telling.stream()
                                .filter(word -> word.isChinese() == chinese)
                                .limit(WORDS)
                                .map(RisingWord::word))
                .toList();
    }

    private static void tell(Paper paper, TitleReader reader) {
        reader.title(paper.text().titleEn(), paper.text().titleZh());
    }
}
