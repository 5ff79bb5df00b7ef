package app.daybreak.ui.sidebar;

import app.daybreak.library.Overview.TagCount;
import app.daybreak.library.SavedSearch;
import app.daybreak.paper.Tag;
import app.daybreak.query.Scope;

import org.jspecify.annotations.Nullable;

/// A line of the sidebar.
///
/// @param label the words
/// @param count how many papers, or -1 for none shown
/// @param scope what choosing it shows, or null for a heading
/// @param saved the saved search it stands for, or null
/// @param tag the tag it stands for, or null
record SidebarItem(
        String label,
        int count,
        @Nullable Scope scope,
        @Nullable SavedSearch saved,
        @Nullable Tag tag) {
    static SidebarItem heading(String label) {
        return new SidebarItem(label, -1, null, null, null);
    }

    static SidebarItem of(String label, int count, Scope scope) {
        return new SidebarItem(label, count, scope, null, null);
    }

    static SidebarItem of(SavedSearch saved, int unread) {
        return new SidebarItem(saved.name(), unread, Scope.Saved.of(saved.query()), saved, null);
    }

    /// @param label the last part of its name
    static SidebarItem of(TagCount count, String label) {
        Tag tag = count.tag();
        return new SidebarItem(
                "#" + label, count.papers(), new Scope.Tagged(tag.name()), null, tag);
    }

    /// The name that can be typed anew, or null.
    @Nullable String name() {
        if (saved != null) return saved.name();
        return tag == null ? null : tag.name();
    }
}
