package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import java.util.List;

/// Some papers as the index holds them.
///
/// @param papers ascending by id, because the full-text index writes anything else out at once, at
///   twice the cost
/// @param from how far the index must have come for the batch to be the next one
/// @param to how far it comes by it
record IndexBatch(List<Entry> papers, Reached from, Reached to) {
    /// Whether nothing changed since.
    boolean isEnd() {
        return from.equals(to);
    }

    /// How far the index has come in the order of changes.
    ///
    /// @param sequence of the last paper that it holds
    /// @param paper that paper's key, among those of the same sequence
    record Reached(long sequence, long paper) {
        static final Reached NOTHING = new Reached(0, 0);
    }

    /// A paper's terms.
    ///
    /// @param columns in the order of [IndexSource#COLUMNS], and the note
    /// @param han its distinct Han characters
    record Entry(ArxivId id, List<String> columns, String han) {}
}
