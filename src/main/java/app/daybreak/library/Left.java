package app.daybreak.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What is left to read, or by how much that changed: then the numbers may be negative.
///
/// @param unread papers neither read nor dismissed
/// @param starred starred papers
/// @param later papers kept for later
/// @param revised papers that were read and renewed since; of a change, how many there are after it
/// @param days unread papers of the digests of a day, each counted once; none for a day that is not
///   in it
/// @param channels the same for a channel
/// @param digests the same for a digest, by its SHA-256
public record Left(
        int unread,
        int starred,
        int later,
        int revised,
        Map<LocalDate, Integer> days,
        Map<String, Integer> channels,
        Map<String, Integer> digests) {
    /// Nothing.
    public static final Left NOTHING = new Left(0, 0, 0, 0, Map.of(), Map.of(), Map.of());

    Left withRevised(int now) {
        return new Left(unread, starred, later, now, days, channels, digests);
    }

    /// What is left after a change.
    public Left plus(Left change) {
        return new Left(
                unread + change.unread,
                starred + change.starred,
                later + change.later,
                change.revised,
                sum(days, change.days),
                sum(channels, change.channels),
                sum(digests, change.digests));
    }

    private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
        if (other.isEmpty()) return one;
        Map<K, Integer> sum = new HashMap<>(one);
        other.forEach((key, n) -> {
            if (sum.merge(key, n, Integer::sum) == 0) sum.remove(key);
        });
        return sum;
    }
}
