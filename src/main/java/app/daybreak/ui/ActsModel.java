package app.daybreak.ui;

import app.daybreak.library.Act;
import app.daybreak.library.Acts;
import app.daybreak.library.Deeds;
import app.daybreak.library.DeletedPaper;
import app.daybreak.library.DigestInfo;
import app.daybreak.library.ImportRun;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.library.SavedSearch;
import app.daybreak.library.Undoable;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.task.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the person does to the library, and taking it back.
public final class ActsModel {
    private final Library library;
    private final Acts acts;
    private final Background background;
    private final BackUp backUp;
    private final Runnable acted;
    private final Consumer<Notice> say;
    private final ReadOnlyObjectWrapper<Undoable> undoable =
            new ReadOnlyObjectWrapper<>(Undoable.NOTHING);

    /// Takes backups.
    ///
    /// @param beforeMarks before marks are imported, on the calling thread
    /// @param beforeRemoval before something is removed or joined, beside other acts; then runs
    ///   what it is given
    record BackUp(Runnable beforeMarks, Consumer<Runnable> beforeRemoval) {}

    /// @param backUp takes backups before acts that are hard to do again
    /// @param acted shows what an act changed
    /// @param say tells the person
    ActsModel(
            Library library,
            Background background,
            BackUp backUp,
            Runnable acted,
            Consumer<Notice> say) {
        this.library = library;
        acts = library.acts();
        this.background = background;
        this.backUp = backUp;
        this.acted = acted;
        this.say = say;
    }

    /// What can be taken back and done again.
    public ReadOnlyObjectProperty<Undoable> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// Asks the library what can be taken back.
    void refresh() {
        background.run(library::undoable, undoable::set, this::failed);
    }

    /// Sets a mark of some papers, or takes it away when all carry it.
    public void toggle(PaperKeys chosen, Mark mark) {
        if (chosen.size() == 0) return;
        act(
                () -> acts.toggle(chosen, mark),
                done -> {
                    if (chosen.size() > 1) say.accept(Notice.of("notice.act", done));
                });
    }

    /// Marks papers as read, however many they are.
    public void markRead(Background.Work<PaperKeys> chosen) {
        act(
                () -> acts.mark(chosen.run(), Mark.READ, true),
                done -> say.accept(Notice.of("notice.act", done)));
    }

    /// Marks papers as read without a word.
    public void markReadQuietly(PaperKeys chosen) {
        act(() -> acts.mark(chosen, Mark.READ, true), _ -> {});
    }

    /// Keeps a note. Nothing else shows it, so nothing else is read again.
    ///
    /// @param goingOn whether it is one act with the last change of this note
    /// @param done told when it is kept or failed
    public void note(ArxivId paper, String text, boolean goingOn, Runnable done) {
        background.run(
                () -> {
                    acts.note(paper, text, goingOn);
                    return text;
                },
                _ -> {
                    done.run();
                    refresh();
                },
                e -> {
                    done.run();
                    failed(e);
                });
    }

    /// Joins what was read back from an export with what is there, of which there is a backup then.
    ///
    /// @param deeds reads it
    /// @param unread told when it cannot be read
    public void take(Background.Work<Deeds> deeds, Consumer<Exception> unread) {
        act(
                () -> {
                    Deeds read = deeds.run();
                    backUp.beforeMarks().run();
                    return acts.take(read, false);
                },
                done ->
                        say.accept(
                                done.papers() == 0
                                        ? Notice.of("marks.imported", 0)
                                        : Notice.of("notice.act", done)),
                unread);
    }

    /// Deletes papers.
    public void delete(PaperKeys chosen) {
        if (chosen.size() == 0) return;
        remove(
                () -> acts.digests().delete(chosen),
                done -> say.accept(Notice.of("notice.act", done)));
    }

    /// Tells which papers were deleted.
    public void listDeleted(Consumer<List<DeletedPaper>> show) {
        background.run(library::deleted, show, this::failed);
    }

    /// Gives papers back that were deleted.
    ///
    /// @param done run when it is
    public void restore(PaperKeys chosen, Runnable done) {
        act(
                () -> acts.digests().restore(chosen),
                act -> {
                    done.run();
                    say.accept(Notice.of("notice.act", act));
                });
    }

    /// Removes a digest.
    void removeDigest(DigestInfo digest) {
        remove(
                () -> acts.digests().remove(List.of(digest.sha256())),
                done -> say.accept(Notice.of("notice.act", done)));
    }

    /// Says of which day and channel a digest is.
    void correctDigest(DigestInfo digest, LocalDate day, String channel) {
        act(
                () -> acts.digests().correct(digest.sha256(), day, channel),
                done -> say.accept(Notice.of("notice.act", done)));
    }

    /// Tells which imports there were.
    public void listImports(Consumer<List<ImportRun>> show) {
        background.run(() -> library.imports().all(), show, this::failed);
    }

    /// Takes an import back.
    ///
    /// @param done run when it is
    public void takeBack(ImportRun run, Runnable done) {
        remove(
                () -> acts.digests().removeImport(run),
                act -> {
                    done.run();
                    say.accept(Notice.of("notice.act", act));
                });
    }

    /// Puts a tag on papers, or takes it off when all carry it.
    public void toggleTag(PaperKeys chosen, String name) {
        if (chosen.size() == 0) return;
        act(
                () -> acts.tags().toggle(chosen, name),
                done -> say.accept(Notice.of("notice.act", done)));
    }

    /// Takes a tag off a paper.
    public void untag(PaperKeys chosen, String name) {
        act(
                () -> acts.tags().put(chosen, name, false),
                done -> say.accept(Notice.of("notice.act", done)));
    }

    /// Calls a tag something else.
    ///
    /// @param renamed told what it is called now
    public void renameTag(String name, String other, Consumer<String> renamed) {
        act(
                () -> acts.tags().rename(name, other),
                now -> {
                    renamed.accept(now);
                    tellLast(); // it may have made one tag of two
                });
    }

    /// Makes one tag of two.
    public void mergeTag(String name, String into, Runnable merged) {
        remove(
                () -> {
                    acts.tags().merge(name, into);
                    return into;
                },
                _ -> {
                    merged.run();
                    tellLast();
                });
    }

    /// Gives a tag a colour, or none.
    public void colourTag(String name, String colour) {
        act(
                () -> {
                    acts.tags().colour(name, colour);
                    return name;
                },
                _ -> {});
    }

    /// Gives a tag a key, or none.
    public void favouriteTag(String name, int number) {
        act(
                () -> {
                    acts.tags().favourite(name, number);
                    return name;
                },
                _ -> {});
    }

    /// Deletes a tag.
    public void deleteTag(String name, Runnable deleted) {
        remove(
                () -> acts.tags().delete(name),
                done -> {
                    deleted.run();
                    say.accept(Notice.of("notice.act", done));
                });
    }

    /// Keeps a search.
    ///
    /// @param saved told of it
    public void saveSearch(String name, String query, Consumer<SavedSearch> saved) {
        act(() -> acts.saveSearch(name, query), saved);
    }

    /// Calls a saved search something else.
    public void renameSearch(SavedSearch search, String name) {
        act(
                () -> {
                    acts.renameSearch(search, name);
                    return name;
                },
                _ -> {});
    }

    /// Puts a saved search somewhere else among the others.
    ///
    /// @param place from 0
    public void moveSearch(SavedSearch search, int place) {
        act(
                () -> {
                    acts.moveSearch(search, place);
                    return place;
                },
                _ -> {});
    }

    /// Lets a saved search highlight or mute what it finds, or neither.
    public void giveRole(SavedSearch search, SavedSearch.Role role) {
        act(
                () -> {
                    acts.giveRole(search, role);
                    return role;
                },
                _ -> {});
    }

    /// Deletes a saved search.
    public void deleteSearch(SavedSearch search) {
        act(
                () -> {
                    acts.deleteSearch(search);
                    return new Act(Act.Kind.DELETE_SEARCH, search.name(), 0);
                },
                done -> say.accept(Notice.of("notice.act", done)));
    }

    /// Takes the last act back.
    public void undo() {
        act(acts::undo, done -> tell("notice.undone", "notice.nothing-to-undo", done));
    }

    /// Does the act again that was taken back last.
    public void redo() {
        act(acts::redo, done -> tell("notice.redone", "notice.nothing-to-redo", done));
    }

    private void tellLast() {
        background.run(
                library::undoable,
                now -> now.undo().ifPresent(act -> say.accept(Notice.of("notice.act", act))),
                this::failed);
    }

    private void tell(String how, String nothing, Optional<Act> done) {
        say.accept(done.map(act -> Notice.of(how, act)).orElseGet(() -> Notice.of(nothing)));
    }

    /// Does what is undone by a backup where not by an undo.
    private <T> void remove(Background.Work<T> work, Consumer<T> done) {
        backUp.beforeRemoval().accept(() -> act(work, done));
    }

    private <T> void act(Background.Work<T> work, Consumer<T> done) {
        act(work, done, this::failed);
    }

    private <T> void act(Background.Work<T> work, Consumer<T> done, Consumer<Exception> couldNot) {
        background.run(
                work,
                result -> {
                    done.accept(result);
                    acted.run();
                    refresh();
                },
                couldNot);
    }

    private void failed(Exception e) {
        say.accept(Notice.of(e));
    }
}
