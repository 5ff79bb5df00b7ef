package app.daybreak.ui;

import app.daybreak.library.SavedSearch;
import app.daybreak.library.SavedSearch.Role;
import app.daybreak.query.Scope;
import app.daybreak.query.Search;
import app.daybreak.query.SearchParser;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.List;

/// What is kept out of the list because a saved search mutes it. Who searches, or looks at what was
/// put aside, sees all of it.
public final class Muting {
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private List<Search> rules = List.of();

    Muting() {}

    /// Whether muted papers are dimmed in the list rather than left out.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// Learns the saved searches.
    void know(List<SavedSearch> saved) {
        rules =
                saved.stream()
                        .filter(each -> each.role() == Role.MUTE)
                        .map(each -> SearchParser.parse(each.query(), false).search())
                        .toList();
    }

    /// What is left out of an answer.
    List<Search> of(Scope scope, Search search) {
        boolean searching = !(search instanceof Search.Everything);
        return shown.get() || searching || !isBrowsing(scope) ? List.of() : rules;
    }

    private static boolean isBrowsing(Scope scope) {
        return switch (scope) {
            case Scope.All _, Scope.Unread _, Scope.Day _, Scope.OneDigest _, Scope.Channel _ ->
                    true;
            case Scope.Starred _, Scope.Later _, Scope.Revised _, Scope.Tagged _, Scope.Saved _ ->
                    false;
        };
    }
}
