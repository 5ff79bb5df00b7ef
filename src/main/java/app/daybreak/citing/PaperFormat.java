package app.daybreak.citing;

import app.daybreak.paper.Paper;

/// A text for each paper, and what stands around and between them. The texts need nothing of each
/// other, so any number of papers can be written, several at once, and one can be copied by itself.
public interface PaperFormat {
    /// What stands before the first paper.
    default String head() {
        return "";
    }

    /// One paper. May be asked for by several threads.
    String paper(Paper paper);

    /// What stands between two papers.
    default String between() {
        return "";
    }

    /// What stands behind the last paper.
    default String tail() {
        return "";
    }
}
