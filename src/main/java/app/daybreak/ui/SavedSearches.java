package app.daybreak.ui;

import app.daybreak.library.SavedSearch;
import app.daybreak.ui.sidebar.SavedSearchActions;

/// What the sidebar asks about saved searches, asked of the models.
record SavedSearches(MainModel model) implements SavedSearchActions {
    @Override
    public void rename(SavedSearch search, String name) {
        model.acts().renameSearch(search, name);
    }

    @Override
    public void move(SavedSearch search, int place) {
        model.acts().moveSearch(search, place);
    }

    @Override
    public void edit(SavedSearch search) {
        model.editSearch(search);
    }

    @Override
    public void delete(SavedSearch search) {
        model.deleteSearch(search);
    }
}
