package app.daybreak.library;

/// Takes the titles of papers, one after the other.
public interface TitleReader {
    /// Takes those of one paper, as the files have them.
    ///
    /// @param english empty where there is none
    /// @param chinese empty where there is none
    void title(String english, String chinese);
}
