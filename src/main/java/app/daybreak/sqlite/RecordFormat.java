package app.daybreak.sqlite;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bytes of a row: the kinds of its values, then the values.
final class RecordFormat {
    private static final int FIRST_BYTES = 12; // even: bytes, odd: a text

    private RecordFormat() {}

    /// The values of a row: null, [Long], [Double], [String] or `byte[]`.
    ///
    /// @return empty where the bytes are no row, to the last one
    static Optional<List<@Nullable Object>> values(ByteBuffer row) {
        int end = row.limit();
        Numbers head = new Numbers(row, 0, end);
        long headEnd = head.next();
        if (headEnd < 1 || headEnd > end) return Optional.empty();
        List<@Nullable Object> values = new ArrayList<>();
        int place = (int) headEnd;
        while (head.place() < headEnd) {
            long kind = head.next();
            long length = length(kind);
            if (length < 0 || length > end - place) return Optional.empty();
            values.add(value(row, kind, place, (int) length));
            place += (int) length;
        }
        boolean exact = head.place() == headEnd && place == end && !head.isPastEnd();
        return exact ? Optional.of(values) : Optional.empty();
    }

    /// Bytes of a value, or -1 for a kind that there is none of.
    private static long length(long kind) {
        if (kind >= FIRST_BYTES) return (kind - FIRST_BYTES) / 2;
        return switch ((int) kind) {
            case 0, 8, 9 -> 0;
            case 1, 2, 3, 4 -> kind;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> -1;
        };
    }

    private static @Nullable Object value(ByteBuffer row, long kind, int place, int length) {
        if (kind >= FIRST_BYTES) {
            byte[] bytes = new byte[length];
            row.get(place, bytes);
            return kind % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
        }
        return switch ((int) kind) {
            case 0 -> null;
            case 7 -> row.getDouble(place);
            case 8 -> 0L;
            case 9 -> 1L;
            default -> number(row, place, length);
        };
    }

    private static long number(ByteBuffer row, int place, int length) {
        long number = row.get(place);
        for (int i = 1; i < length; i++) number = number << 8 | row.get(place + i) & 0xff;
        return number;
    }
}
