package app.daybreak.ui.sidebar;

import app.daybreak.library.SavedSearch;

/// What a person can do with a saved search in the sidebar.
public interface SavedSearchActions {
    /// Calls it something else.
    void rename(SavedSearch search, String name);

    /// Puts it at a place among the others, from 0.
    void move(SavedSearch search, int place);

    /// Puts its words into the search field.
    void edit(SavedSearch search);

    /// Lets it highlight or mute the papers it finds, or neither.
    void giveRole(SavedSearch search, SavedSearch.Role role);

    /// Deletes it.
    void delete(SavedSearch search);
}
