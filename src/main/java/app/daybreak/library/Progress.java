package app.daybreak.library;

/// Told how far a long look at a library has come, on the thread that looks. What it throws ends
/// the look, and nothing is left half done: [java.util.concurrent.CancellationException] is meant
/// for that.
public interface Progress {
    /// For who does not want to know.
    Progress UNSEEN = (_, _) -> {};

    /// What is being done.
    enum Step {
        /// SQLite looks at every page.
        PAGES,
        /// What must hold between the tables.
        LINKS,
        /// Each text against its fingerprint.
        TEXTS,
        /// What can be read is read.
        SALVAGE,
        /// What a backup has beyond that.
        BACKUP;

        /// As messages name it.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Tells.
    ///
    /// @param share of this step that is done, 0 to 1, or -1 where nobody can say
    void at(Step step, double share);
}
