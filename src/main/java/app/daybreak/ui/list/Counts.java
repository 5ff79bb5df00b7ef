package app.daybreak.ui.list;

/// How much is listed.
///
/// @param papers all of it
/// @param whole false while there are more papers than are counted here
/// @param unread what is neither read nor dismissed, or -1 while that is not known
/// @param muted what saved searches keep out of it
public record Counts(int papers, boolean whole, int unread, int muted) {}
