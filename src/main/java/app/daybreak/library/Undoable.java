package app.daybreak.library;

import java.sql.SQLException;
import java.util.Optional;

/// What can be taken back and done again.
///
/// @param undo the act that would be taken back
/// @param redo the act that would be done again
public record Undoable(Optional<Act> undo, Optional<Act> redo) {
    /// Nothing.
    public static final Undoable NOTHING = new Undoable(Optional.empty(), Optional.empty());

    static Undoable read(ActTable acts) throws SQLException {
        return new Undoable(
                acts.lastDone().map(ActTable.Numbered::act),
                acts.firstUndone().map(ActTable.Numbered::act));
    }
}
