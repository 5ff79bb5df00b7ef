package app.daybreak.reading;

/// Which of two texts lost its end.
///
/// @param zh the Chinese
/// @param en the English
record Lost(boolean zh, boolean en) {
    /// Both are whole.
    static final Lost NOTHING = new Lost(false, false);

    /// What of it concerns sentences: only the last of a text is torn.
    ///
    /// @param lastZh whether the last Chinese sentence is among them
    /// @param lastEn whether the last English sentence is among them
    Lost in(boolean lastZh, boolean lastEn) {
        return zh && !lastZh || en && !lastEn ? new Lost(zh && lastZh, en && lastEn) : this;
    }
}
