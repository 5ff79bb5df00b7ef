package app.daybreak.library;

/// A search that a person keeps in the sidebar.
///
/// @param id tells it from the others, whatever it is called
/// @param name what it is called; never blank, one line
/// @param query what is looked for, as typed
public record SavedSearch(long id, String name, String query) {}
