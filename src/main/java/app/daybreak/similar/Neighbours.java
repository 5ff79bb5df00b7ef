package app.daybreak.similar;

import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.library.TermLimit;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.PaperText;
import app.daybreak.reading.Translations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Finds the papers of a library that share the most telling terms with one: terms that few papers
/// have, in either language. Works on the search index alone; only of those that were found the
/// texts are read, to tell what they share. The decision 0013 says how well and how fast. For one
/// thread at a time, but for [#interrupt()].
public final class Neighbours {
    /// Papers that a term may have: so many in a library of up to a hundred thousand papers.
    private static final int FEW = 400;

    private static final int LARGE = 100_000;

    /// And so many in larger ones.
    private static final int MORE = 2000;

    /// Where all texts are alike, so many times more may have a term of the titles.
    private static final int WIDER = 20;

    /// Only so many of the best are weighed by their length.
    private static final int WEIGHED = 200;

    private final Library library;
    private final Translations translations;
    private TermLimit few = new TermLimit(FEW);
    private TermLimit many = new TermLimit(FEW * WIDER);

    /// Over a library.
    public Neighbours(Library library, Translations translations) {
        this.library = library;
        this.translations = translations;
    }

    /// The papers most like one that is in the library, the nearest first; blocks until they are
    /// found.
    ///
    /// @throws LibraryException also when [#interrupt()] was called meanwhile
    public List<Neighbour> of(Paper paper, int limit) throws LibraryException {
        PaperTerms terms = PaperTerms.of(paper.text(), translations);
        int papers = library.countUpTo(LARGE);
        limit(papers < LARGE ? FEW : MORE);
        List<Candidate> best = best(candidates(terms, papers, few), paper.id());
        if (best.size() < limit) {
            PaperTerms titles = PaperTerms.of(titles(paper.text()), translations);
            best = best(candidates(titles, papers, many), paper.id());
        }
        Map<ArxivId, Integer> lengths =
                library.termCounts(best.stream().map(Candidate::paper).toList());
        ToDoubleFunction<Candidate> likeness =
                candidate -> candidate.likeness(lengths.getOrDefault(candidate.paper(), 1));
        List<Candidate> nearest =
                best.stream()
                        .sorted(Comparator.comparingDouble(likeness).reversed())
                        .limit(limit)
                        .toList();
        SharedWords words = new SharedWords(translations, terms, paper.text());
        Map<ArxivId, PaperText> texts = texts(nearest);
        return nearest.stream()
                .filter(candidate -> texts.containsKey(candidate.paper()))
                .map(candidate -> {
                    PaperText other = texts.getOrDefault(candidate.paper(), PaperText.EMPTY);
                    return new Neighbour(
                            candidate.paper(),
                            likeness.applyAsDouble(candidate),
                            words.of(candidate.shared(), other));
                })
                .toList();
    }

    private Map<ArxivId, PaperText> texts(List<Candidate> some) throws LibraryException {
        return library.papers(some.stream().map(Candidate::paper).toList()).stream()
                .collect(Collectors.toMap(Paper::id, Paper::text));
    }

    private void limit(int most) {
        if (few.most() == most) return;
        few = new TermLimit(most);
        many = new TermLimit(most * WIDER);
    }

    private static PaperText titles(PaperText text) {
        return new PaperText(text.titleEn(), text.titleZh(), "", "", "", "");
    }

    private Candidates candidates(PaperTerms terms, int papers, TermLimit limit)
            throws LibraryException {
        List<String> asked = terms.all();
        List<PaperKeys> found = library.termPapers(asked, Translations::stem, limit);
        Candidates candidates = new Candidates(papers);
        for (int i = 0; i < asked.size(); i++) {
            candidates.add(asked.get(i), terms.weight(asked.get(i)), found.get(i));
        }
        return candidates;
    }

    private static List<Candidate> best(Candidates candidates, ArxivId self) {
        return candidates.all().stream()
                .filter(candidate -> !candidate.paper().equals(self))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .limit(WEIGHED)
                .toList();
    }

    /// Stops what [#of] is doing on another thread, if anything; it fails.
    public void interrupt() throws LibraryException {
        library.interruptTermPapers();
    }
}
