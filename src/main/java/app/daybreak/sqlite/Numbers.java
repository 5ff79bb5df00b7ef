package app.daybreak.sqlite;

import java.nio.ByteBuffer;

/// Reads numbers of one to nine bytes, as SQLite writes them, one behind the other.
final class Numbers {
    private static final int LONGEST = 9;

    private final ByteBuffer bytes;
    private final int end;
    private int place;
    private boolean past;

    Numbers(ByteBuffer bytes, int place, int end) {
        this.bytes = bytes;
        this.place = place;
        this.end = end;
    }

    /// The next number, or 0 behind the end.
    long next() {
        long number = 0;
        for (int i = 1; i <= LONGEST; i++) {
            if (place >= end) {
                past = true;
                return 0;
            }
            int next = bytes.get(place++) & 0xff;
            if (i == LONGEST) return number << 8 | next;
            number = number << 7 | next & 0x7f;
            if (next < 0x80) break;
        }
        return number;
    }

    /// Where the next number begins.
    int place() {
        return place;
    }

    /// Whether a number was asked for that is not there.
    boolean isPastEnd() {
        return past;
    }
}
