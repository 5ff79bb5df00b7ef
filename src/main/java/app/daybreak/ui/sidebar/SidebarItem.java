package app.daybreak.ui.sidebar;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.SavedSearch;
import app.daybreak.paper.Tag;
import app.daybreak.query.Scope;

import org.jspecify.annotations.Nullable;

/// A line of the sidebar; its number is looked up in [SidebarCounts].
///
/// @param label the words
/// @param heading whether it begins a section
/// @param scope what choosing it shows, or null where it only has others below it
/// @param saved the saved search it stands for, or null
/// @param tag the tag it stands for, or null
/// @param digest the digest it stands for, or null
record SidebarItem(
        String label,
        boolean heading,
        @Nullable Scope scope,
        @Nullable SavedSearch saved,
        @Nullable Tag tag,
        @Nullable DigestInfo digest) {
    static SidebarItem heading(String label) {
        return new SidebarItem(label, true, null, null, null, null);
    }

    /// A line that only keeps others together.
    static SidebarItem fold(String label) {
        return new SidebarItem(label, false, null, null, null, null);
    }

    static SidebarItem of(String label, Scope scope) {
        return new SidebarItem(label, false, scope, null, null, null);
    }

    static SidebarItem of(SavedSearch saved) {
        return new SidebarItem(
                saved.name(), false, Scope.Saved.of(saved.query()), saved, null, null);
    }

    /// @param label the last part of its name
    static SidebarItem of(Tag tag, String label) {
        return new SidebarItem("#" + label, false, new Scope.Tagged(tag.name()), null, tag, null);
    }

    static SidebarItem of(DigestInfo digest) {
        String label = digest.channel().isEmpty() ? digest.file() : digest.channel();
        return new SidebarItem(
                label, false, new Scope.OneDigest(digest.sha256()), null, null, digest);
    }

    /// The name that can be typed anew, or null.
    @Nullable String name() {
        if (saved != null) return saved.name();
        return tag == null ? null : tag.name();
    }
}
