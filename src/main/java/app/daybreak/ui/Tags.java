package app.daybreak.ui;

import app.daybreak.library.Overview;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.Paper;
import app.daybreak.paper.Tag;
import app.daybreak.query.Scope;
import app.daybreak.ui.sidebar.TagActions;
import app.daybreak.ui.tags.TagTidying;

import java.util.List;
import java.util.Optional;

/// Tags on papers and tags by themselves. Who looks at a tag that goes looks at what took its
/// place.
public final class Tags implements TagActions, TagTidying {
    private final MainModel model;

    Tags(MainModel model) {
        this.model = model;
    }

    /// Lets the person put tags on the selected papers.
    public void choose() {
        model.tagging().open(model.list().selection().selectedKeys());
    }

    /// Puts the tag of a key on the selected papers, or takes it off when all carry it.
    public void toggleBy(int key) {
        Optional<Tag> tag =
                model.sidebar().contentsProperty().get().overview().tags().stream()
                        .map(Overview.TagCount::tag)
                        .filter(one -> one.favourite() == key)
                        .findFirst();
        if (tag.isEmpty()) model.say(Notice.of("notice.no-favourite", key));
        else model.acts().toggleTag(model.list().selection().selectedKeys(), tag.get().name());
    }

    /// Takes a tag off the paper on the screen.
    public void untagShown(String name) {
        Paper paper = model.reader().paperProperty().get();
        if (paper != null) model.acts().untag(PaperKeys.of(paper.id()), name);
    }

    @Override
    public void rename(Tag tag, String name) {
        model.acts().renameTag(tag.name(), name, now -> go(tag, new Scope.Tagged(now)));
    }

    @Override
    public void merge(Tag tag, Tag into) {
        model.acts()
                .mergeTag(tag.name(), into.name(), () -> go(tag, new Scope.Tagged(into.name())));
    }

    @Override
    public void colour(Tag tag, String colour) {
        model.acts().colourTag(tag.name(), colour);
    }

    @Override
    public void favourite(Tag tag, int number) {
        model.acts().favouriteTag(tag.name(), number);
    }

    @Override
    public void delete(Tag tag) {
        model.acts().deleteTag(tag.name(), () -> go(tag, new Scope.All()));
    }

    @Override
    public void rename(String name, String other) {
        rename(named(name), other);
    }

    @Override
    public void merge(List<String> names, String into) {
        for (String name : names) {
            if (!name.equals(into)) merge(named(name), named(into));
        }
    }

    @Override
    public void delete(List<String> names) {
        names.forEach(name -> delete(named(name)));
    }

    private static Tag named(String name) {
        return new Tag(name, "", 0);
    }

    private void go(Tag from, Scope to) {
        var scope = model.sidebar().scopeProperty();
        if (scope.get().equals(new Scope.Tagged(from.name()))) scope.set(to);
    }
}
