package app.daybreak.ui.reader;

/// How the reader's text is copied.
public enum CopyForm {
    /// What is selected, formulas as TeX; without a selection the paper's titles and link.
    PLAIN,

    /// What is selected, or the whole paper with its link, as Markdown.
    MARKDOWN,

    /// The selected sentences, or the whole paper, each Chinese one with its English one.
    SIDE_BY_SIDE
}
