package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person does in a library. Each act is one transaction: when a method returns it is kept,
/// power cuts included; when it throws, nothing of it was done.
///
/// Marks and saved searches can be undone and done again, 500 acts back, at a later start too.
public final class Acts {
    private final Database writer;
    private final Clock clock;
    private final Consumer<LibraryChange> tell;
    private final ActTable acts;
    private final MarkTable marks;
    private final SavedSearchTable searches;
    private final ActSearchesTable changedSearches;
    private final DeedsTable deeds;
    private final TakenDeeds taken;
    private final NoteTable notes;
    private final TagTable tags;
    private final PaperTable papers;

    /// @param tell told of every act after it is kept
    Acts(Database writer, Clock clock, Consumer<LibraryChange> tell) {
        this.writer = writer;
        this.clock = clock;
        this.tell = tell;
        acts = new ActTable(writer);
        marks = new MarkTable(writer);
        searches = new SavedSearchTable(writer);
        changedSearches = new ActSearchesTable(writer);
        deeds = new DeedsTable(writer);
        taken = new TakenDeeds(writer);
        notes = new NoteTable(writer);
        tags = new TagTable(writer);
        papers = new PaperTable(writer);
    }

    /// Sets a mark of some papers, or takes it away.
    ///
    /// @return what was done; its number of papers leaves out those that were so already
    public Act mark(PaperKeys chosen, Mark mark, boolean on) throws LibraryException {
        return keep(() -> marked(chosen, mark, on));
    }

    /// Takes a mark away when all of some papers carry it, else sets it.
    ///
    /// @return what was done
    public Act toggle(PaperKeys chosen, Mark mark) throws LibraryException {
        return keep(() -> marked(chosen, mark, marks.any(chosen, mark, false)));
    }

    private Act marked(PaperKeys chosen, Mark mark, boolean on) throws SQLException {
        Act.Kind kind = Act.Kind.of(mark, on);
        if (!marks.any(chosen, mark, !on)) return new Act(kind, "", 0);
        long act = acts.begin(kind, "", clock.millis());
        int changed = marks.plan(act, chosen, mark, on);
        marks.carryOut(act, true, clock.millis());
        acts.setPapers(act, changed);
        return new Act(kind, "", changed);
    }

    /// Keeps what a person wrote about a paper; an empty text is no note.
    public void note(ArxivId paper, String text) throws LibraryException {
        keep(() -> {
            notes.put(paper, text, clock.millis());
            papers.startSequence();
            papers.touch(paper);
            return paper;
        });
    }

    /// Puts a tag on a paper; the tag is made where there is none of that name.
    public void tag(ArxivId paper, String name) throws LibraryException {
        keep(() -> {
            tags.add(paper, name);
            return paper;
        });
    }

    /// Takes a tag off a paper.
    public void untag(ArxivId paper, String name) throws LibraryException {
        keep(() -> {
            tags.remove(paper, name);
            return paper;
        });
    }

    /// Keeps a search behind the others.
    ///
    /// @param name what it is called; white space becomes single spaces
    public SavedSearch saveSearch(String name, String query) throws LibraryException {
        String called = oneLine(name);
        return keep(() ->
                changing(
                        Act.Kind.SAVE_SEARCH,
                        called,
                        () -> new SavedSearch(searches.add(called, query), called, query)));
    }

    private static String oneLine(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /// Calls a saved search something else; nothing happens for a blank name.
    public void renameSearch(SavedSearch search, String name) throws LibraryException {
        String called = oneLine(name);
        if (called.isEmpty() || called.equals(search.name())) return;
        keep(() ->
                changing(
                        Act.Kind.RENAME_SEARCH,
                        search.name(),
                        () -> {
                            searches.rename(search.id(), called);
                            return called;
                        }));
    }

    /// Puts a saved search somewhere else among the others.
    ///
    /// @param place from 0; out of range is the nearest end
    public void moveSearch(SavedSearch search, int place) throws LibraryException {
        keep(() ->
                changing(
                        Act.Kind.MOVE_SEARCH,
                        search.name(),
                        () -> {
                            List<SavedSearch> before = searches.all();
                            List<SavedSearch> after = new ArrayList<>(before);
                            if (after.removeIf(each -> each.id() == search.id())) {
                                after.add(Math.clamp(place, 0, after.size()), search);
                            }
                            if (!after.equals(before)) searches.order(after);
                            return place;
                        }));
    }

    /// Deletes a saved search.
    public void deleteSearch(SavedSearch search) throws LibraryException {
        keep(() ->
                changing(
                        Act.Kind.DELETE_SEARCH,
                        search.name(),
                        () -> {
                            searches.delete(search.id());
                            return search;
                        }));
    }

    /// Takes over what a person did in another library, or earlier in this one. Papers that are not
    /// here keep it until they come.
    ///
    /// @param replace whether what was done here gives way, instead of being joined with it
    /// @return what was done; its number of papers leaves out those that were so already
    public Act take(Deeds deeds, boolean replace) throws LibraryException {
        return keep(() -> {
            long act = acts.begin(Act.Kind.TAKE_MARKS, "", clock.millis());
            int changed = taken.plan(act, deeds, replace);
            carryOut(act, true);
            taken.tags(deeds.tags());
            String before = searches.dump();
            taken.searches(deeds.searches(), replace);
            String after = searches.dump();
            boolean same = after.equals(before);
            if (!same) changedSearches.put(act, before, after);
            acts.setPapers(act, changed);
            if (same && changed == 0) acts.drop(act);
            return new Act(Act.Kind.TAKE_MARKS, "", changed);
        });
    }

    private <T> T changing(Act.Kind kind, String about, Database.Work<T> work) throws SQLException {
        String before = searches.dump();
        T result = work.run();
        String after = searches.dump();
        if (after.equals(before)) return result;
        changedSearches.put(acts.begin(kind, about, clock.millis()), before, after);
        return result;
    }

    /// Takes the last act back that was not taken back.
    ///
    /// @return that act, or empty when there is none
    public Optional<Act> undo() throws LibraryException {
        return keep(() -> carryOut(acts.lastDone(), false));
    }

    /// Does the act again that was taken back last.
    ///
    /// @return that act, or empty when there is none
    public Optional<Act> redo() throws LibraryException {
        return keep(() -> carryOut(acts.firstUndone(), true));
    }

    private Optional<Act> carryOut(Optional<ActTable.Numbered> found, boolean after)
            throws SQLException {
        if (found.isEmpty()) return Optional.empty();
        long act = found.get().id();
        carryOut(act, after);
        Optional<String> dump = changedSearches.get(act, after);
        if (dump.isPresent()) searches.restore(dump.get());
        acts.setUndone(act, !after);
        return found.map(ActTable.Numbered::act);
    }

    private void carryOut(long act, boolean after) throws SQLException {
        marks.carryOut(act, after, clock.millis());
        deeds.carryOut(act, after, clock.millis());
    }

    private <T> T keep(Database.Work<T> work) throws LibraryException {
        T result = writer.alone(() -> writer.inDurableTransaction(work));
        tell.accept(new LibraryChange.Acted());
        return result;
    }
}
