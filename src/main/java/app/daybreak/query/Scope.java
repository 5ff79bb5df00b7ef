package app.daybreak.query;

import java.time.LocalDate;

/// Which part of the library is looked at: what the sidebar chooses.
public sealed interface Scope {
    /// Every paper.
    record All() implements Scope {}

    /// Papers neither read nor dismissed.
    record Unread() implements Scope {}

    /// Starred papers.
    record Starred() implements Scope {}

    /// Papers kept for later.
    record Later() implements Scope {}

    /// Papers that were read and renewed since by a new version or another text.
    record Revised() implements Scope {}

    /// Papers of all digests of a day.
    record Day(LocalDate date) implements Scope {}

    /// Papers of one digest.
    ///
    /// @param sha256 the digest's identity
    record OneDigest(String sha256) implements Scope {}

    /// Papers of every digest of a channel.
    ///
    /// @param name `cs.CL`, or empty for digests whose channel is unknown
    record Channel(String name) implements Scope {}

    /// Papers that carry a tag.
    record Tagged(String tag) implements Scope {}

    /// What a saved search finds.
    ///
    /// @param query as typed
    /// @param search what was understood of it
    record Saved(String query, Search search) implements Scope {
        /// A saved search. Its last word may be a beginning, as it was when it was saved.
        public static Saved of(String query) {
            return new Saved(query, SearchParser.parse(query, true).search());
        }
    }
}
