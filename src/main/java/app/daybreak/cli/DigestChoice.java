package app.daybreak.cli;

import app.daybreak.library.DigestInfo;
import app.daybreak.query.Search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The digest that a query names: by `digest:`, and where several have that name, by `date:` and
/// `channel:` besides.
final class DigestChoice {
    private DigestChoice() {}

    /// Whether a digest is meant.
    ///
    /// @return empty when the query asks for anything else than a digest
    static Optional<Predicate<DigestInfo>> of(Search search) {
        return switch (search) {
            case Search.And(var parts) when parts.stream().anyMatch(DigestChoice::names) ->
                    parts.stream()
                            .map(DigestChoice::part)
                            .reduce(
                                    Optional.of(_ -> true),
                                    (one, other) -> one.flatMap(p -> other.map(p::and)));
            case Search.DigestIs _ -> part(search);
            default -> Optional.empty();
        };
    }

    private static boolean names(Search part) {
        return part instanceof Search.DigestIs;
    }

    private static Optional<Predicate<DigestInfo>> part(Search part) {
        return switch (part) {
            case Search.DigestIs(var name) -> Optional.of(digest -> is(digest, name));
            case Search.ChannelIs(var name) ->
                    Optional.of(digest -> digest.channel().equalsIgnoreCase(name));
            case Search.DateRange(var from, var to) ->
                    Optional.of(digest ->
                            (from == null || !digest.date().isBefore(from))
                                    && (to == null || !digest.date().isAfter(to)));
            default -> Optional.empty();
        };
    }

    private static boolean is(DigestInfo digest, String name) {
        return digest.file().equalsIgnoreCase(name)
                || digest.file().equalsIgnoreCase(name + ".md")
                || digest.sha256().startsWith(name.toLowerCase(Locale.ROOT));
    }

    /// The one that is meant: that whose name is written just so, or else the newest.
    static Optional<DigestInfo> best(List<DigestInfo> found, Search search) {
        return found.stream()
                .filter(digest -> exactly(digest, search))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static boolean exactly(DigestInfo digest, Search search) {
        return switch (search) {
            case Search.And(var parts) -> parts.stream().anyMatch(part -> exactly(digest, part));
            case Search.DigestIs(var name) ->
                    digest.file().equals(name + ".md") || digest.file().equals(name);
            default -> false;
        };
    }
}
