package app.daybreak.reading;

/// Which of two texts lost its end.
///
/// @param zh the Chinese
/// @param en the English
record Lost(boolean zh, boolean en) {
    /// Both are whole.
    static final Lost NOTHING = new Lost(false, false);

    /// What of it concerns one of the texts' pairs: only the last sentence of a text is torn.
    Lost in(Pair pair, int zhSentences, int enSentences) {
        return new Lost(
                zh && pair.zhTo() == zhSentences && pair.zhFrom() < zhSentences,
                en && pair.enTo() == enSentences && pair.enFrom() < enSentences);
    }
}
