package app.daybreak.digest;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds UTF-16 without a byte order mark: every Latin letter brings a zero byte, always on the
/// same side, and no other text holds zero bytes.
final class Utf16 {
    private static final int SAMPLE = 4096;

    /// One zero in so many units is enough: links and headings alone give more.
    private static final int UNITS_PER_ZERO = 20;

    private Utf16() {}

    /// The byte order, or null where the bytes are not UTF-16.
    static @Nullable Charset guess(byte[] bytes) {
        int length = Math.min(SAMPLE, bytes.length) & ~1;
        int high = zeros(bytes, 0, length);
        int low = zeros(bytes, 1, length);
        if (high + low == 0 || (high + low) * UNITS_PER_ZERO < length / 2) return null;
        if (high * 10 < low) return StandardCharsets.UTF_16LE;
        if (low * 10 < high) return StandardCharsets.UTF_16BE;
        return null;
    }

    private static int zeros(byte[] bytes, int from, int to) {
        int zeros = 0;
        for (int i = from; i < to; i += 2) {
            if (bytes[i] == 0) zeros++;
        }
        return zeros;
    }
}
