package app.daybreak.rising;

/// A term that stands in the titles of more papers than before.
///
/// @param word as titles write it
/// @param now how many papers of the month have it
/// @param share of the month's papers that have it, from 0 to 1
/// @param before the share of the papers before
public record RisingWord(String word, int now, double share, double before) {
    /// Whether it is Chinese.
    public boolean isChinese() {
        return TitleTerms.isHan(word.charAt(0));
    }
}
