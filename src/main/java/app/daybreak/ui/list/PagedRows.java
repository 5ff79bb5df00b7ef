package app.daybreak.ui.list;

import app.daybreak.library.PaperKeys;
import app.daybreak.library.SavedSearch;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/// The list's items: all places are known at once, their rows are loaded a page at a time when they
/// come into sight, and the pages seen longest ago are forgotten. Memory does not grow with the
/// library beyond eight bytes a paper.
public final class PagedRows extends ObservableListBase<ListedPaper> {
    /// Loads rows and hands them back on the thread that shows them.
    public interface Loader {
        /// Asks for the rows of some papers; those that are gone may be left out.
        void load(List<ArxivId> ids, Consumer<List<PaperRow>> loaded);
    }

    static final int PAGE = 64;
    private static final int PAGES_KEPT = 32;

    /// No more pages than these are on the screen at once.
    static final int PAGES_IN_SIGHT = 3;

    private PaperKeys keys;
    private final Loader loader;
    private final Set<Integer> asked = new HashSet<>();
    private final Set<Integer> again = new HashSet<>();
    private final Set<Integer> outdated = new HashSet<>();
    private final Map<Integer, ListedPaper[]> pages =
            new LinkedHashMap<>(PAGES_KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, ListedPaper[]> eldest) {
                    return size() > PAGES_KEPT;
                }
            };

    /// A list over the answer to a query.
    public PagedRows(PaperKeys keys, Loader loader) {
        this.keys = keys;
        this.loader = loader;
    }

    /// The papers of the page around a place.
    static List<ArxivId> page(PaperKeys keys, int index) {
        int from = index / PAGE * PAGE;
        List<ArxivId> ids = new ArrayList<>(PAGE);
        for (int i = from; i < Math.min(from + PAGE, keys.size()); i++) ids.add(keys.get(i));
        return ids;
    }

    /// Puts in rows that are there already, before anything is shown.
    void preload(int index, List<PaperRow> rows) {
        if (keys.size() > 0) keep(index / PAGE, rows);
    }

    /// Adds the places behind those that are known already; what is loaded stays.
    ///
    /// @param all the known keys and those behind them; the known ones fill whole pages
    void grow(PaperKeys all) {
        int known = keys.size();
        keys = all;
        if (all.size() == known) return;
        beginChange();
        nextAdd(known, all.size());
        endChange();
    }

    @Override
    public int size() {
        return keys.size();
    }

    /// The place's paper, with its row when it is loaded; else the row is asked for and an update
    /// is told when it comes.
    @Override
    public ListedPaper get(int index) {
        int page = index / PAGE;
        ListedPaper[] loaded = pages.get(page);
        if (loaded != null && !outdated.contains(page)) return loaded[index % PAGE];
        ask(page);
        if (loaded != null) return loaded[index % PAGE];
        return new ListedPaper(keys.get(index), null);
    }

    /// Loads the rows again because something about them changed: those seen last at once, the
    /// others when they come into sight. Until they come the old ones are shown.
    void reload() {
        List<Integer> seen = List.copyOf(pages.keySet()).reversed(); // the last first
        for (int i = 0; i < seen.size(); i++) {
            int page = seen.get(i);
            // What is on its way may have been read before the change.
            if (asked.contains(page)) again.add(page);
            else if (i < PAGES_IN_SIGHT) ask(page);
            else outdated.add(page);
        }
    }

    private void ask(int page) {
        if (!asked.add(page)) return;
        outdated.remove(page);
        loader.load(
                page(keys, page * PAGE),
                rows -> {
                    asked.remove(page);
                    keep(page, rows);
                    beginChange();
                    int from = page * PAGE;
                    for (int i = from; i < Math.min(from + PAGE, size()); i++) nextUpdate(i);
                    endChange();
                    if (again.remove(page)) ask(page);
                });
    }

    /// Says which saved searches highlight or mute papers.
    ///
    /// @param rules of every paper of a page that is shown; papers without any may be left out
    void rule(List<ArxivId> papers, Map<ArxivId, List<SavedSearch>> rules) {
        if (papers.isEmpty()) return;
        int page = keys.indexOf(papers.getFirst()) / PAGE;
        ListedPaper[] shown = pages.get(page);
        if (shown == null) return;
        beginChange();
        for (int i = 0; i < shown.length; i++) {
            ListedPaper one = shown[i];
            List<SavedSearch> now = rules.getOrDefault(one.id(), List.of());
            if (now.equals(one.rules())) continue;
            shown[i] = new ListedPaper(one.id(), one.row(), now);
            nextUpdate(page * PAGE + i);
        }
        endChange();
    }

    /// The papers of every page that is loaded.
    List<List<ArxivId>> loaded() {
        return pages.keySet().stream().map(page -> page(keys, page * PAGE)).toList();
    }

    private void keep(int page, List<PaperRow> rows) {
        ListedPaper[] before = pages.get(page);
        List<ArxivId> ids = page(keys, page * PAGE);
        ListedPaper[] papers = new ListedPaper[ids.size()];
        int next = 0;
        for (int i = 0; i < papers.length; i++) {
            boolean there = next < rows.size() && rows.get(next).id().equals(ids.get(i));
            List<SavedSearch> rules =
                    before == null || i >= before.length ? List.of() : before[i].rules();
            papers[i] = new ListedPaper(ids.get(i), there ? rows.get(next++) : null, rules);
        }
        pages.put(page, papers);
    }

    /// The place of a paper, or -1.
    int placeOf(ArxivId paper) {
        return keys.indexOf(paper);
    }

    /// By the paper alone, without loading anything.
    @Override
    public int indexOf(@Nullable Object item) {
        return item instanceof ListedPaper paper ? keys.indexOf(paper.id()) : -1;
    }

    /// Looks up a paper as [#indexOf] does: a list that is shown looks for the chosen paper among
    /// those that [#grow] adds, which must not load millions of rows.
    @Override
    public List<ListedPaper> subList(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        return new AbstractList<>() {
            @Override
            public ListedPaper get(int index) {
                return PagedRows.this.get(from + Objects.checkIndex(index, to - from));
            }

            @Override
            public int size() {
                return to - from;
            }

            @Override
            public int indexOf(@Nullable Object item) {
                int index = PagedRows.this.indexOf(item);
                return index >= from && index < to ? index - from : -1;
            }

            @Override
            public boolean contains(@Nullable Object item) {
                return indexOf(item) >= 0;
            }
        };
    }

    /// Only itself: a property compares its old and new list, which must not load every row of
    /// both.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean contains(@Nullable Object item) {
        return indexOf(item) >= 0;
    }
}
