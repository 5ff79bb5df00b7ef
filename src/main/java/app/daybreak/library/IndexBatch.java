package app.daybreak.library;

import app.daybreak.library.WordCounts.Count;
import app.daybreak.paper.ArxivId;

import java.util.ArrayList;
import java.util.List;

/// Some papers as the index will hold them; their terms come in parts, which are made while others
/// are written.
///
/// @param papers ascending, because the full-text index writes anything else out at once, at twice
///   the cost
/// @param from how far the index must have come for the batch to be the next one
/// @param to how far it comes by it
record IndexBatch(List<ArxivId> papers, Reached from, Reached to) {
    private static final int PART = 256;

    /// Whether nothing changed since.
    boolean isEnd() {
        return from.equals(to);
    }

    /// The papers part by part.
    List<List<ArxivId>> parts() {
        List<List<ArxivId>> parts = new ArrayList<>();
        for (int at = 0; at < papers.size(); at += PART) {
            parts.add(papers.subList(at, Math.min(at + PART, papers.size())));
        }
        return parts;
    }

    /// How far the index has come in the order of changes.
    ///
    /// @param sequence of the last paper that it holds
    /// @param paper that paper's key, among those of the same sequence
    record Reached(long sequence, long paper) {
        static final Reached NOTHING = new Reached(0, 0);
    }

    /// The terms of some papers, ascending.
    ///
    /// @param words those of all papers together
    /// @param gone papers that went away
    record Part(List<Entry> papers, List<Count> words, List<ArxivId> gone) {}

    /// A paper's terms.
    ///
    /// @param columns in the order of [IndexSource#COLUMNS], and the note
    /// @param han its distinct Han characters
    record Entry(ArxivId id, List<String> columns, String han) {}
}
