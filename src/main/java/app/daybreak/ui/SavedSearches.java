package app.daybreak.ui;

import app.daybreak.library.SavedSearch;
import app.daybreak.paper.ArxivId;
import app.daybreak.query.Scope;
import app.daybreak.query.ScopeWords;
import app.daybreak.ui.sidebar.SavedSearchActions;

/// Searches that are kept, and what is looked at when they come and go.
public final class SavedSearches implements SavedSearchActions {
    private final MainModel model;

    SavedSearches(MainModel model) {
        this.model = model;
    }

    /// Keeps what is looked for as a search in the sidebar, goes there, and asks for a name.
    public void save() {
        String typed = model.wordsProperty().get();
        String query = ScopeWords.of(model.sidebar().scopeProperty().get(), typed);
        if (typed.isBlank() || query.isBlank()) model.say(Notice.of("notice.no-search"));
        else model.acts().saveSearch(typed, query, this::saved);
    }

    private void saved(SavedSearch search) {
        ArxivId paper = model.list().selection().selectedProperty().get();
        model.wordsProperty().set("");
        model.navigation().to(Scope.Saved.of(search.query()), paper);
        model.sidebar().renaming().set(search);
    }

    @Override
    public void rename(SavedSearch search, String name) {
        model.acts().renameSearch(search, name);
    }

    @Override
    public void move(SavedSearch search, int place) {
        model.acts().moveSearch(search, place);
    }

    @Override
    public void giveRole(SavedSearch search, SavedSearch.Role role) {
        model.acts().giveRole(search, role);
    }

    /// Puts it into the search field, to be looked at and changed.
    @Override
    public void edit(SavedSearch search) {
        model.sidebar().scopeProperty().set(new Scope.All());
        model.wordsProperty().set(search.query());
    }

    /// Who was looking at it sees everything.
    @Override
    public void delete(SavedSearch search) {
        var scope = model.sidebar().scopeProperty();
        if (scope.get().equals(Scope.Saved.of(search.query()))) scope.set(new Scope.All());
        model.acts().deleteSearch(search);
    }
}
