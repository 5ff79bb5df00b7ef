package app.daybreak.library;

import app.daybreak.paper.Mark;

import java.util.Locale;

/// Something a person did that can be undone.
///
/// @param kind what it was
/// @param about the name of what it was done to, or empty
/// @param papers how many papers it changed
public record Act(Kind kind, String about, int papers) {
    /// The kinds of acts; their names are kept in libraries.
    public enum Kind {
        READ,
        UNREAD,
        STAR,
        UNSTAR,
        LATER,
        NOT_LATER,
        DISMISS,
        NOT_DISMISS,
        SAVE_SEARCH,
        RENAME_SEARCH,
        MOVE_SEARCH,
        DELETE_SEARCH,
        TAKE_MARKS,
        TAG,
        UNTAG,
        RENAME_TAG,
        COLOUR_TAG,
        FAVOURITE_TAG,
        MERGE_TAG,
        DELETE_TAG,
        NOTE,
        MUTE_SEARCH,
        HIGHLIGHT_SEARCH,
        PLAIN_SEARCH;

        /// Giving a saved search a role.
        static Kind of(SavedSearch.Role role) {
            return switch (role) {
                case PLAIN -> PLAIN_SEARCH;
                case HIGHLIGHT -> HIGHLIGHT_SEARCH;
                case MUTE -> MUTE_SEARCH;
            };
        }

        /// Setting a mark, or taking it away.
        public static Kind of(Mark mark, boolean on) {
            return switch (mark) {
                case READ -> on ? READ : UNREAD;
                case STARRED -> on ? STAR : UNSTAR;
                case LATER -> on ? LATER : NOT_LATER;
                case DISMISSED -> on ? DISMISS : NOT_DISMISS;
            };
        }

        /// As messages name it: `save-search`, …
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
