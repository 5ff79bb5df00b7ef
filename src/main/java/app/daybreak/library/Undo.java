package app.daybreak.library;

/// What a rescue leaves of the history of acts.
///
/// @param acts how many can be undone
/// @param lost whether there were more, or may have been
public record Undo(int acts, boolean lost) {}
