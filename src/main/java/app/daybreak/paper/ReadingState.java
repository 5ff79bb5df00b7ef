package app.daybreak.paper;

/// What a person did with a paper.
///
/// @param read whether it was read
/// @param starred whether it is starred
/// @param later whether it is to be read later
/// @param dismissed whether it is hidden from the unread
public record ReadingState(boolean read, boolean starred, boolean later, boolean dismissed) {
    /// Nothing was done yet.
    public static final ReadingState UNTOUCHED = new ReadingState(false, false, false, false);

    /// This state, read or unread.
    public ReadingState withRead(boolean value) {
        return new ReadingState(value, starred, later, dismissed);
    }

    /// This state, starred or not.
    public ReadingState withStarred(boolean value) {
        return new ReadingState(read, value, later, dismissed);
    }

    /// This state, to be read later or not.
    public ReadingState withLater(boolean value) {
        return new ReadingState(read, starred, value, dismissed);
    }

    /// This state, dismissed or not.
    public ReadingState withDismissed(boolean value) {
        return new ReadingState(read, starred, later, value);
    }
}
