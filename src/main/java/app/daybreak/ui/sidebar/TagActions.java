package app.daybreak.ui.sidebar;

import app.daybreak.paper.Tag;

/// What a person can do with a tag in the sidebar.
public interface TagActions {
    /// Calls it something else; the name of another tag makes both one.
    void rename(Tag tag, String name);

    /// Makes it one with another, whose name stays.
    void merge(Tag tag, Tag into);

    /// Gives it a colour, `#rrggbb`, or empty for none.
    void colour(Tag tag, String colour);

    /// Gives it a key, 1 to 9, or 0 for none.
    void favourite(Tag tag, int number);

    /// Deletes it.
    void delete(Tag tag);
}
