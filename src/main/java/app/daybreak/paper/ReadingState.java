package app.daybreak.paper;

/// What a person did with a paper.
///
/// @param read whether it was read
/// @param starred whether it is starred
/// @param later whether it is to be read later
/// @param dismissed whether it is hidden from the unread
/// @param revised whether it was read and a new version or another text came since
public record ReadingState(
        boolean read, boolean starred, boolean later, boolean dismissed, boolean revised) {
    /// Nothing was done yet.
    public static final ReadingState UNTOUCHED = new ReadingState(false, false, false, false);

    /// A state with nothing new since.
    public ReadingState(boolean read, boolean starred, boolean later, boolean dismissed) {
        this(read, starred, later, dismissed, false);
    }

    /// Whether it waits to be read: neither read nor dismissed.
    public boolean unread() {
        return !read && !dismissed;
    }

    /// Whether it carries a mark.
    public boolean has(Mark mark) {
        return switch (mark) {
            case READ -> read;
            case STARRED -> starred;
            case LATER -> later;
            case DISMISSED -> dismissed;
        };
    }

    /// This state with or without a mark.
    public ReadingState with(Mark mark, boolean on) {
        return switch (mark) {
            case READ -> new ReadingState(on, starred, later, dismissed);
            case STARRED -> new ReadingState(read, on, later, dismissed, revised);
            case LATER -> new ReadingState(read, starred, on, dismissed, revised);
            case DISMISSED -> new ReadingState(read, starred, later, on, revised);
        };
    }
}
