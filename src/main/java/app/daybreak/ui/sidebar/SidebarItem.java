package app.daybreak.ui.sidebar;

import app.daybreak.query.Scope;

import org.jspecify.annotations.Nullable;

/// A line of the sidebar.
///
/// @param label the words
/// @param count how many papers, or -1 for none shown
/// @param scope what choosing it shows, or null for a heading
record SidebarItem(String label, int count, @Nullable Scope scope) {
    static SidebarItem heading(String label) {
        return new SidebarItem(label, -1, null);
    }
}
