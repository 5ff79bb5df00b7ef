package app.daybreak.query;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaw;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is looked for, as a tree. A leaf says what a person means and not how it is found; texts
/// stand as they were typed.
///
/// **When a text matches.** Both texts are folded ([Folding]) and cut into runs: CJK characters,
/// letters, digits; what stands between runs only separates. The asked runs must be found one after
/// the other in one column:
///
/// - a word or number equals the run, a CJK run is part of it;
/// - of several asked runs, a CJK run at the first place must end the run it is found in, one at
///   the last place must begin it, and one between must equal it;
/// - one asked word alone also equals two to four neighbouring parts of a hyphenated word written
///   as one.
public sealed interface Search {
    /// Every paper.
    record Everything() implements Search {}

    /// Papers that all parts match.
    record And(List<Search> parts) implements Search {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// Papers that any part matches.
    record Or(List<Search> parts) implements Search {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Papers that the part does not match.
    record Not(Search part) implements Search {}

    /// A leaf that looks into texts.
    sealed interface Text extends Search {
        /// The columns it looks into, one of which must match.
        Set<Column> columns();

        /// As typed, without field, quotes and minus; it holds at least one run.
        String text();
    }

    /// Words typed together, without white space: `图像`, `model`, `llama2`. When they are words with
    /// hyphens and nothing else (`multi-modal`), the same written as one word matches too.
    record Words(Set<Column> columns, String text) implements Text {}

    /// Words in quotes: just these, one after the other.
    record Phrase(Set<Column> columns, String text) implements Text {}

    /// [Words] or a [Phrase] still being typed: its last run, when it is a word or number and
    /// nothing follows it, may be the beginning of a longer one.
    ///
    /// @param quoted whether it is a phrase
    record Prefix(Set<Column> columns, String text, boolean quoted) implements Text {
        /// The same with its last word taken as it stands.
        public Text finished() {
            return quoted ? new Phrase(columns, text) : new Words(columns, text);
        }
    }

    /// The one paper.
    record Id(ArxivId id) implements Search {}

    /// Just some papers, whether they are there or not.
    record Ids(List<ArxivId> ids) implements Search {
        public Ids {
            ids = List.copyOf(ids);
        }

        /// What a person would type for it.
        public String typed() {
            return ids.stream().map(ArxivId::toString).collect(Collectors.joining(",", "id:", ""));
        }
    }

    /// Papers whose primary category is the one named, or belongs to the archive named (`cs` for
    /// all of `cs.CL`, `cs.LG`, …); case does not matter.
    record Category(String name) implements Search {}

    /// Papers of a channel's digests; case does not matter. Empty: digests of unknown channel.
    record ChannelIs(String name) implements Search {}

    /// Papers that carry the tag; case does not matter.
    record TaggedWith(String tag) implements Search {}

    /// Papers that a person left in a state.
    record State(Mark mark) implements Search {}

    /// What [State] asks for.
    enum Mark {
        /// Neither read nor dismissed.
        UNREAD,
        READ,
        STARRED,
        LATER,
        DISMISSED,
        /// Read, and renewed since by a new version or another text.
        REVISED
    }

    /// Papers by why they were listed.
    record Announce(Listing listing) implements Search {}

    /// What [Announce] asks for; a replaced cross-list is both.
    enum Listing {
        NEW,
        CROSS,
        REPLACED;

        /// The announce types it covers.
        public Set<AnnounceType> types() {
            return switch (this) {
                case NEW -> Set.of(AnnounceType.NEW);
                case CROSS -> Set.of(AnnounceType.CROSS, AnnounceType.REPLACE_CROSS);
                case REPLACED -> Set.of(AnnounceType.REPLACE, AnnounceType.REPLACE_CROSS);
            };
        }
    }

    /// Papers any of whose texts has the flaw.
    record Flawed(Flaw flaw) implements Search {}

    /// Papers with a note.
    record HasNote() implements Search {}

    /// Papers that a digest of these days carried.
    ///
    /// @param from the first day, or null for no bound
    /// @param to the last day, or null for no bound; never before `from`
    record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) implements Search {}

    /// Papers of a digest: the file's name, with or without `.md` (case does not matter), or the
    /// beginning of its SHA-256 in hexadecimal.
    record DigestIs(String nameOrSha256) implements Search {}
}
