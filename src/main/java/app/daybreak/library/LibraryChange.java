package app.daybreak.library;

/// Something in the library changed. Told on the thread that changed it, after the change is kept.
public sealed interface LibraryChange {
    /// A digest came in.
    record DigestAdded(AddedDigest digest) implements LibraryChange {}

    /// A person did something, or took it back.
    record Acted() implements LibraryChange {}

    /// The search index came closer to the papers.
    record IndexGrown(int papers) implements LibraryChange {}

    /// The search index was damaged and thrown away; [Library#updateIndex] makes it again.
    record IndexLost() implements LibraryChange {}
}
