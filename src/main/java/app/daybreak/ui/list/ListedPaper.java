package app.daybreak.ui.list;

import app.daybreak.library.SavedSearch;
import app.daybreak.library.SavedSearch.Role;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A place in the list.
///
/// @param id the paper there
/// @param row what is shown of it, or null until it is loaded
/// @param rules the saved searches that highlight or mute it, as far as that is known
public record ListedPaper(ArxivId id, @Nullable PaperRow row, List<SavedSearch> rules) {
    /// A paper of which no rule is known.
    public ListedPaper(ArxivId id, @Nullable PaperRow row) {
        this(id, row, List.of());
    }

    /// Whether a saved search of that role finds it.
    boolean isRuled(Role role) {
        return rules.stream().anyMatch(rule -> rule.role() == role);
    }
}
