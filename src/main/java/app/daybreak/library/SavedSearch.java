package app.daybreak.library;

import java.util.Locale;
import java.util.Optional;

/// A search that a person keeps in the sidebar.
///
/// @param id tells it from the others, whatever it is called
/// @param name what it is called; never blank, one line
/// @param query what is looked for, as typed
/// @param role what it does to the papers it finds
public record SavedSearch(long id, String name, String query, Role role) {
    /// What a saved search does to the papers it finds; their order is kept in libraries.
    public enum Role {
        /// Nothing.
        PLAIN,
        /// They are marked in the list.
        HIGHLIGHT,
        /// They are left out of the list, or dimmed in it.
        MUTE;

        /// As files and messages name it: `mute`, …
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The reverse of [#code()].
        public static Optional<Role> parse(String code) {
            for (Role role : values()) {
                if (role.code().equals(code)) return Optional.of(role);
            }
            return Optional.empty();
        }

        static Role of(int number) {
            return number >= 0 && number < values().length ? values()[number] : PLAIN;
        }
    }
}
