package app.daybreak.paper;

/// What a person may mark a paper as. A paper carries any of them at once.
public enum Mark {
    READ,
    STARRED,
    LATER,
    /// Hidden from the unread.
    DISMISSED
}
