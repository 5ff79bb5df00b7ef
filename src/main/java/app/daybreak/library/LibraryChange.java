package app.daybreak.library;

/// Something in the library changed. Told on the thread that changed it, after the change is kept.
public sealed interface LibraryChange {
    /// A digest came in.
    record DigestAdded(AddedDigest digest) implements LibraryChange {}

    /// A person did something, or took it back.
    ///
    /// @param number of this change among all that were told since the library was opened, from 1
    /// @param act its number in the journal, or 0 where nothing came of it
    /// @param undone whether it was taken back
    /// @param reshaped whether digests or papers came, went or changed places by it
    record Acted(long number, long act, boolean undone, boolean reshaped)
            implements LibraryChange {}

    /// The search index came closer to the papers.
    record IndexGrown(int papers) implements LibraryChange {}

    /// The search index was damaged and thrown away; [Library#updateIndex] makes it again.
    record IndexLost() implements LibraryChange {}
}
