package app.daybreak.ui;

import app.daybreak.paper.Tag;
import app.daybreak.query.Scope;
import app.daybreak.ui.sidebar.TagActions;

/// What the sidebar asks about tags, asked of the models. Who looks at a tag that goes looks at
/// what took its place.
record Tags(MainModel model) implements TagActions {
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

    private void go(Tag from, Scope to) {
        var scope = model.sidebar().scopeProperty();
        if (scope.get().equals(new Scope.Tagged(from.name()))) scope.set(to);
    }
}
