package app.daybreak.ui.sidebar;

/// What a person can do in the sidebar, besides choosing.
public record SidebarActions(SavedSearchActions saved, TagActions tags, DigestActions digests) {}
