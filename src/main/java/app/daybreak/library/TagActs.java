package app.daybreak.library;

import app.daybreak.paper.Tag;

import java.sql.SQLException;
import java.util.Optional;

/// What a person does with tags; each act can be undone. Tags are named, and names that differ in
/// case alone are one. What is said of a tag that is not there does nothing.
public final class TagActs {
    private final Journal journal;
    private final TagTable tags;
    private final ActTagTable changed;

    TagActs(Journal journal) {
        this.journal = journal;
        tags = new TagTable(journal.database());
        changed = new ActTagTable(journal.database());
    }

    /// Puts a tag on some papers, or takes it off; one is made where there is none of that name.
    ///
    /// @return what was done; its number of papers leaves out those that were so already
    public Act put(PaperKeys chosen, String name, boolean on) throws LibraryException {
        return journal.keep(() -> doPut(chosen, Journal.oneLine(name), on));
    }

    /// Takes a tag off when all of some papers carry it, else puts it on all of them.
    ///
    /// @return what was done
    public Act toggle(PaperKeys chosen, String name) throws LibraryException {
        String called = Journal.oneLine(name);
        return journal.keep(() -> {
            Optional<Long> tag = tags.find(called);
            boolean on = tag.isEmpty() || tags.carriers(chosen, tag.get()) < chosen.size();
            return doPut(chosen, called, on);
        });
    }

    private Act doPut(PaperKeys chosen, String name, boolean on) throws SQLException {
        Act.Kind kind = on ? Act.Kind.TAG : Act.Kind.UNTAG;
        Optional<Long> there = tags.find(name);
        String called = there.isPresent() ? tags.get(there.get()).name() : name;
        Act nothing = new Act(kind, called, 0);
        if (name.isEmpty() || chosen.size() == 0 || (there.isEmpty() && !on)) return nothing;
        if (there.isPresent()) {
            int carriers = tags.carriers(chosen, there.get());
            if (carriers == (on ? chosen.size() : 0)) return nothing;
        }
        return changing(
                kind,
                called,
                act -> {
                    long tag = there.isPresent() ? there.get() : tags.make(name);
                    return changed.plan(act, tag, chosen, on);
                });
    }

    /// Calls a tag something else; where there is one of that name already, both become one.
    ///
    /// @return what it is called now
    public String rename(String name, String other) throws LibraryException {
        String called = Journal.oneLine(other);
        return journal.keep(() -> {
            Optional<Long> tag = tags.find(name);
            Optional<Long> there = tags.find(called);
            if (tag.isEmpty() || called.isEmpty()) return name;
            String before = tags.get(tag.get()).name();
            if (called.equals(before)) return called;
            if (there.isPresent() && !there.equals(tag)) {
                merge(tag.get(), there.get());
                return called;
            }
            Act _ = changing(Act.Kind.RENAME_TAG, before, _ -> tags.rename(tag.get(), called));
            return called;
        });
    }

    /// Makes one tag of two: what carries the first carries the second, and the first is gone.
    public void merge(String name, String into) throws LibraryException {
        journal.keep(() -> {
            Optional<Long> tag = tags.find(name);
            Optional<Long> other = tags.find(into);
            if (tag.isEmpty() || other.isEmpty() || tag.equals(other)) return into;
            merge(tag.get(), other.get());
            return into;
        });
    }

    private void merge(long tag, long into) throws SQLException {
        Act _ =
                changing(
                        Act.Kind.MERGE_TAG,
                        tags.get(tag).name(),
                        act -> {
                            changed.planAsWell(act, into, tag);
                            int papers = changed.planNone(act, tag);
                            tags.delete(tag);
                            return papers;
                        });
    }

    /// Deletes a tag and takes it off all papers.
    ///
    /// @return what was done
    public Act delete(String name) throws LibraryException {
        return journal.keep(() -> {
            Optional<Long> tag = tags.find(name);
            if (tag.isEmpty()) return new Act(Act.Kind.DELETE_TAG, name, 0);
            return changing(
                    Act.Kind.DELETE_TAG,
                    tags.get(tag.get()).name(),
                    act -> {
                        int papers = changed.planNone(act, tag.get());
                        tags.delete(tag.get());
                        return papers;
                    });
        });
    }

    /// Gives a tag a colour.
    ///
    /// @param colour `#rrggbb`, or empty for none
    public void colour(String name, String colour) throws LibraryException {
        change(Act.Kind.COLOUR_TAG, name, old -> new Tag(old.name(), colour, old.favourite()));
    }

    /// Gives a tag a key; the one that had it loses it.
    ///
    /// @param number 1 to 9, or 0 for none
    public void favourite(String name, int number) throws LibraryException {
        change(Act.Kind.FAVOURITE_TAG, name, old -> new Tag(old.name(), old.colour(), number));
    }

    private interface Change {
        Tag of(Tag old);
    }

    private void change(Act.Kind kind, String name, Change change) throws LibraryException {
        journal.keep(() -> {
            Optional<Long> tag = tags.find(name);
            if (tag.isEmpty()) return name;
            Tag old = tags.get(tag.get());
            Tag now = change.of(old);
            if (now.equals(old)) return name;
            Act _ = changing(kind, old.name(), _ -> tags.look(tag.get(), now));
            return name;
        });
    }

    private interface Doing {
        /// @param act under whose number changes are planned
        /// @return how many papers it is about
        int run(long act) throws SQLException;
    }

    private Act changing(Act.Kind kind, String about, Doing doing) throws SQLException {
        String before = tags.dump();
        long act = journal.begin(kind, about);
        int papers = doing.run(act);
        changed.put(act, before, tags.dump());
        changed.carryOut(act, true);
        journal.acts().setPapers(act, papers);
        return new Act(kind, about, papers);
    }
}
