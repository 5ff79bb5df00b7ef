package app.daybreak.ui;

import app.daybreak.paper.ArxivId;
import app.daybreak.query.PaperQuery.Order;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings.Place;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sidebar's choice as the settings keep it, and back.
final class Places {
    private Places() {}

    static Place of(Scope scope, @Nullable ArxivId paper) {
        String id = paper == null ? null : paper.toString();
        return switch (scope) {
            case Scope.All() -> new Place("all", "", id);
            case Scope.Unread() -> new Place("unread", "", id);
            case Scope.Starred() -> new Place("starred", "", id);
            case Scope.Later() -> new Place("later", "", id);
            case Scope.Revised() -> new Place("revised", "", id);
            case Scope.Day(var date) -> new Place("day", date.toString(), id);
            case Scope.OneDigest(var sha256) -> new Place("digest", sha256, id);
            case Scope.Channel(var name) -> new Place("channel", name, id);
            case Scope.Tagged(var tag) -> new Place("tag", tag, id);
            case Scope.Saved(var query, _) -> new Place("saved", query, id);
        };
    }

    /// The reverse; empty for what this program does not know.
    static Optional<Scope> scope(Place place) {
        return switch (place.scope()) {
            case "all" -> Optional.of(new Scope.All());
            case "unread" -> Optional.of(new Scope.Unread());
            case "starred" -> Optional.of(new Scope.Starred());
            case "later" -> Optional.of(new Scope.Later());
            case "revised" -> Optional.of(new Scope.Revised());
            case "day" -> day(place.value());
            case "digest" -> Optional.of(new Scope.OneDigest(place.value()));
            case "channel" -> Optional.of(new Scope.Channel(place.value()));
            case "tag" -> Optional.of(new Scope.Tagged(place.value()));
            case "saved" -> Optional.of(Scope.Saved.of(place.value()));
            default -> Optional.empty();
        };
    }

    private static Optional<Scope> day(String date) {
        try {
            return Optional.of(new Scope.Day(LocalDate.parse(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// An order as the settings write it: `date`, `relevance`, `title`.
    static String code(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /// The reverse; by date for what this program does not know.
    static Order order(String code) {
        return Arrays.stream(Order.values())
                .filter(order -> code(order).equals(code))
                .findFirst()
                .orElse(Order.DATE);
    }
}
