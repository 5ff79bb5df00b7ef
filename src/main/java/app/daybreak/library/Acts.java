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
/// All of it can be undone and done again, 500 acts back, at a later start too.
public final class Acts {
    private final Journal journal;
    private final MarkTable marks;
    private final SavedSearchTable searches;
    private final ActSearchesTable changedSearches;
    private final DeedsTable deeds;
    private final TakenDeeds taken;
    private final NoteTable notes;
    private final ActNoteTable changedNotes;
    private final TagActs tags;
    private final ActTagTable changedTags;
    private final DigestActs digests;
    private final PaperTable papers;
    private final UnseenRevisions unseen;

    /// @param tell told of every act after it is kept
    Acts(Database writer, Clock clock, Consumer<LibraryChange> tell) {
        journal = new Journal(writer, clock, tell);
        marks = new MarkTable(writer);
        searches = new SavedSearchTable(writer);
        changedSearches = new ActSearchesTable(writer);
        deeds = new DeedsTable(writer);
        taken = new TakenDeeds(writer);
        notes = new NoteTable(writer);
        changedNotes = new ActNoteTable(writer);
        tags = new TagActs(journal);
        changedTags = new ActTagTable(writer);
        digests = new DigestActs(journal);
        papers = new PaperTable(writer);
        unseen = new UnseenRevisions(writer);
    }

    /// What is done with tags.
    public TagActs tags() {
        return tags;
    }

    /// What is done with digests and papers as such.
    public DigestActs digests() {
        return digests;
    }

    /// How many acts were told since the library was opened, see [LibraryChange.Acted].
    public long kept() {
        return journal.kept();
    }

    /// Sets a mark of some papers, or takes it away.
    ///
    /// @return what was done; its number of papers leaves out those that were so already
    public Act mark(PaperKeys chosen, Mark mark, boolean on) throws LibraryException {
        return journal.keep(() -> marked(chosen, mark, on));
    }

    /// Takes a mark away when all of some papers carry it, else sets it. A paper that was renewed
    /// since it was read has to be read again.
    ///
    /// @return what was done
    public Act toggle(PaperKeys chosen, Mark mark) throws LibraryException {
        return journal.keep(() -> marked(chosen, mark, lacks(chosen, mark)));
    }

    private Act marked(PaperKeys chosen, Mark mark, boolean on) throws SQLException {
        Act.Kind kind = Act.Kind.of(mark, on);
        boolean nothing = on ? !lacks(chosen, mark) : !marks.any(chosen, mark, true);
        if (nothing) return new Act(kind, "", 0);
        long act = journal.begin(kind, "");
        int again = on && mark == Mark.READ ? unseen.plan(act, chosen) : 0;
        int changed = again + marks.plan(act, chosen, mark, on);
        marks.carryOut(act, true, journal.now());
        unseen.carryOut(act, true);
        journal.acts().setPapers(act, changed);
        return new Act(kind, "", changed);
    }

    private boolean lacks(PaperKeys chosen, Mark mark) throws SQLException {
        return marks.any(chosen, mark, false) || mark == Mark.READ && unseen.any(chosen);
    }

    /// Keeps what a person wrote about a paper; an empty text is no note.
    ///
    /// @param goingOn whether the person goes on writing: together with the last act, when that is
    ///   a note of this paper, it is one act
    public void note(ArxivId paper, String text, boolean goingOn) throws LibraryException {
        String written = text.isBlank() ? "" : text;
        journal.keep(() -> {
            String now = notes.of(paper);
            if (written.equals(now)) return now;
            Optional<Long> last = goingOn ? lastNote(paper) : Optional.empty();
            String before =
                    last.isEmpty() ? now : changedNotes.get(last.get(), false).orElseThrow().text();
            put(paper, written);
            if (written.equals(before)) {
                journal.acts().forgetOne(last.orElseThrow());
                return written;
            }
            long act =
                    last.isPresent() ? last.get() : journal.begin(Act.Kind.NOTE, paper.toString());
            changedNotes.put(act, paper, before, written);
            journal.acts().setPapers(act, 1);
            return written;
        });
    }

    private Optional<Long> lastNote(ArxivId paper) throws SQLException {
        if (journal.acts().firstUndone().isPresent()) return Optional.empty();
        Optional<Long> last = journal.acts().lastDone().map(ActTable.Numbered::id);
        if (last.isEmpty()) return last;
        Optional<ActNoteTable.Text> note = changedNotes.get(last.get(), true);
        return note.isPresent() && note.get().paper().equals(paper) ? last : Optional.empty();
    }

    /// Every change of a note is a change of what is searched.
    private void put(ArxivId paper, String text) throws SQLException {
        notes.put(paper, text, journal.now());
        papers.startSequence();
        papers.touch(paper);
    }

    /// Keeps a search behind the others.
    ///
    /// @param name what it is called; white space becomes single spaces
    public SavedSearch saveSearch(String name, String query) throws LibraryException {
        String called = Journal.oneLine(name);
        return journal.keep(() ->
                changing(
                        Act.Kind.SAVE_SEARCH,
                        called,
                        () ->
                                new SavedSearch(
                                        searches.add(called, query),
                                        called,
                                        query,
                                        SavedSearch.Role.PLAIN)));
    }

    /// Calls a saved search something else; nothing happens for a blank name.
    public void renameSearch(SavedSearch search, String name) throws LibraryException {
        String called = Journal.oneLine(name);
        if (called.isEmpty() || called.equals(search.name())) return;
        journal.keep(() ->
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
        journal.keep(() ->
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

    /// Lets a saved search mute or highlight the papers it finds, or neither.
    public void giveRole(SavedSearch search, SavedSearch.Role role) throws LibraryException {
        journal.keep(() ->
                changing(
                        Act.Kind.of(role),
                        search.name(),
                        () -> {
                            searches.setRole(search.id(), role);
                            return role;
                        }));
    }

    /// Deletes a saved search.
    public void deleteSearch(SavedSearch search) throws LibraryException {
        journal.keep(() ->
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
        return journal.keep(() -> {
            long act = journal.begin(Act.Kind.TAKE_MARKS, "");
            int changed = taken.plan(act, deeds, replace);
            marks.carryOut(act, true, journal.now());
            this.deeds.carryOut(act, true, journal.now());
            taken.tags(deeds.tags());
            String before = searches.dump();
            taken.searches(deeds.searches(), replace);
            String after = searches.dump();
            boolean same = after.equals(before);
            if (!same) changedSearches.put(act, before, after);
            journal.acts().setPapers(act, changed);
            if (same && changed == 0) journal.acts().forgetOne(act);
            return new Act(Act.Kind.TAKE_MARKS, "", changed);
        });
    }

    private <T> T changing(Act.Kind kind, String about, Database.Work<T> work) throws SQLException {
        String before = searches.dump();
        T result = work.run();
        String after = searches.dump();
        if (after.equals(before)) return result;
        changedSearches.put(journal.begin(kind, about), before, after);
        return result;
    }

    /// Takes the last act back that was not taken back.
    ///
    /// @return that act, or empty when there is none
    public Optional<Act> undo() throws LibraryException {
        return journal.keep(() -> carryOut(journal.acts().lastDone(), false));
    }

    /// Does the act again that was taken back last.
    ///
    /// @return that act, or empty when there is none
    public Optional<Act> redo() throws LibraryException {
        return journal.keep(() -> carryOut(journal.acts().firstUndone(), true));
    }

    private Optional<Act> carryOut(Optional<ActTable.Numbered> found, boolean after)
            throws SQLException {
        if (found.isEmpty()) return Optional.empty();
        long act = found.get().id();
        marks.carryOut(act, after, journal.now());
        unseen.carryOut(act, after);
        deeds.carryOut(act, after, journal.now());
        changedTags.carryOut(act, after);
        int _ = digests.carryOut(act, after);
        Optional<ActNoteTable.Text> note = changedNotes.get(act, after);
        if (note.isPresent()) put(note.get().paper(), note.get().text());
        Optional<String> dump = changedSearches.get(act, after);
        if (dump.isPresent()) searches.restore(dump.get());
        journal.setUndone(act, !after);
        return found.map(ActTable.Numbered::act);
    }
}
