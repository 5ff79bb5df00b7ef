package app.daybreak.query;

import java.util.ArrayList;
import java.util.List;

/// Where a text shows why it was found.
public final class Hits {
    private final Folded text;
    private final List<Run> runs;
    private final List<Range> found = new ArrayList<>();

    private Hits(String text) {
        this.text = Folded.of(text);
        this.runs = Run.of(this.text);
    }

    /// The places of a column's text that match what is looked for, in order and apart from each
    /// other. What is not to be found is not marked; a leaf that does not look into the column
    /// marks nothing. Places are those of the text as given, whatever folding makes of it.
    ///
    /// @param text the column as a person reads it, the same that is indexed
    public static List<Range> of(Search search, Column column, String text) {
        Hits hits = new Hits(text);
        hits.search(search, column);
        return Range.union(hits.found);
    }

    private void search(Search search, Column column) {
        switch (search) {
            case Search.And(List<Search> parts) -> parts.forEach(part -> search(part, column));
            case Search.Or(List<Search> parts) -> parts.forEach(part -> search(part, column));
            case Search.Text leaf when leaf.columns().contains(column) -> leaf(leaf);
            default -> {}
        }
    }

    private void leaf(Search.Text leaf) {
        boolean quoted =
                leaf instanceof Search.Phrase || leaf instanceof Search.Prefix p && p.quoted();
        Asked asked = Asked.of(leaf.text());
        boolean growing = leaf instanceof Search.Prefix && asked.last() == Asked.Last.GROWING;
        mark(leaf.text(), growing);
        if (!quoted && !asked.joined().isEmpty()) mark(asked.joined(), growing);
    }

    private void mark(String asked, boolean growing) {
        Folded question = Folded.of(asked);
        List<Run> wanted = Run.of(question);
        if (wanted.isEmpty()) return;
        Pattern pattern = new Pattern(question, wanted, growing);
        if (wanted.size() > 1) sequences(pattern);
        else if (wanted.getFirst().isCjk()) substrings(question, wanted.getFirst());
        else words(pattern);
    }

    private void substrings(Folded question, Run wanted) {
        for (Run run : runs) {
            for (int i = run.from(); i + wanted.length() <= run.to(); i++) {
                if (same(question, wanted.from(), i, wanted.length())) add(i, i + wanted.length());
            }
        }
    }

    private void words(Pattern pattern) {
        for (Run run : runs) {
            if (pattern.isWord(0, run)) add(run.from(), run.to());
        }
        String word = pattern.word(0);
        Compounds.each(
                runs,
                (first, last) -> {
                    String joined = Compounds.join(text, runs.subList(first, last + 1));
                    boolean hit = pattern.growing ? joined.startsWith(word) : joined.equals(word);
                    if (hit) add(runs.get(first).from(), runs.get(last).to());
                });
    }

    private void sequences(Pattern pattern) {
        int length = pattern.wanted.size();
        for (int i = 0; i + length <= runs.size(); i++) {
            int k = 0;
            while (k < length && pattern.fits(k, runs.get(i + k))) k++;
            if (k < length) continue;
            add(pattern.start(runs.get(i)), pattern.end(runs.get(i + length - 1)));
        }
    }

    private void add(int from, int to) {
        found.add(text.origin(from, to));
    }

    private boolean same(Folded question, int from, int at, int length) {
        for (int i = 0; i < length; i++) {
            if (question.at(from + i) != text.at(at + i)) return false;
        }
        return true;
    }

    /// The runs looked for, one after the other.
    private final class Pattern {
        private final Folded question;
        private final List<Run> wanted;
        private final boolean growing;

        private Pattern(Folded question, List<Run> wanted, boolean growing) {
            this.question = question;
            this.wanted = wanted;
            this.growing = growing;
        }

        private String word(int k) {
            return question.text(wanted.get(k).from(), wanted.get(k).wordEnd());
        }

        private boolean fits(int k, Run run) {
            Run want = wanted.get(k);
            if (!want.isCjk()) return isWord(k, run);
            boolean first = k == 0;
            boolean last = k == wanted.size() - 1;
            if (!run.isCjk() || run.length() < want.length()) return false;
            if (!first && !last && run.length() > want.length()) return false;
            int at = first ? run.to() - want.length() : run.from();
            return same(question, want.from(), at, want.length());
        }

        private boolean isWord(int k, Run run) {
            Run want = wanted.get(k);
            int length = want.wordEnd() - want.from();
            int has = run.wordEnd() - run.from();
            boolean mayBeLonger = growing && k == wanted.size() - 1;
            return run.kind() == want.kind()
                    && (mayBeLonger ? has >= length : has == length)
                    && same(question, want.from(), run.from(), length);
        }

        private int start(Run run) {
            Run want = wanted.getFirst();
            return want.isCjk() ? run.to() - want.length() : run.from();
        }

        private int end(Run run) {
            Run want = wanted.getLast();
            return want.isCjk() ? run.from() + want.length() : run.to();
        }
    }
}
