package app.daybreak.similar;

import app.daybreak.paper.ArxivId;

import java.util.List;

/// Papers that speak of the same.
///
/// @param words that tell them from the others, Chinese before English; none for what is left over
/// @param papers in the order in which they were given
public record Topic(List<String> words, List<ArxivId> papers) {
    /// Keeps lists of its own.
    public Topic {
        words = List.copyOf(words);
        papers = List.copyOf(papers);
    }
}
