package app.daybreak.library;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.paper.ReadingState;
import app.daybreak.paper.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// All that a person did in a library, without what digests say: it can go to another library by
/// the papers' identifiers.
///
/// @param papers the papers something was done with, in the order of their identifiers; whether the
///   library has them does not matter
/// @param tags the tags, by name
/// @param searches the kept searches, in their order
public record Deeds(List<OfPaper> papers, List<Tag> tags, List<Search> searches) {
    /// Keeps lists of its own.
    public Deeds {
        papers = List.copyOf(papers);
        tags = List.copyOf(tags);
        searches = List.copyOf(searches);
    }

    /// What was done with a paper.
    ///
    /// @param tags names of tags
    /// @param note empty for none
    public record OfPaper(ArxivId id, ReadingState state, List<String> tags, String note) {
        /// Keeps a list of its own.
        public OfPaper {
            tags = List.copyOf(tags);
        }

        static OfPaper nothing(ArxivId id) {
            return new OfPaper(id, ReadingState.UNTOUCHED, List.of(), "");
        }

        /// Both taken together: the marks and tags of either, and both notes, one below the other
        /// unless one holds the other. Doing it twice changes nothing more.
        OfPaper and(OfPaper other) {
            ReadingState both = state;
            for (Mark mark : Mark.values()) both = both.with(mark, has(mark) || other.has(mark));
            List<String> all = new ArrayList<>(tags);
            for (String tag : other.tags) if (!carries(tag)) all.add(tag);
            return new OfPaper(id, both, all, and(note, other.note));
        }

        private boolean has(Mark mark) {
            return state.has(mark);
        }

        boolean carries(String tag) {
            TreeSet<String> carried = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            carried.addAll(tags);
            return carried.contains(tag);
        }

        private static String and(String one, String other) {
            if (one.contains(other)) return one;
            if (other.contains(one)) return other;
            return one + "\n\n" + other;
        }
    }

    /// A search that a person keeps.
    public record Search(String name, String query, SavedSearch.Role role) {}
}
