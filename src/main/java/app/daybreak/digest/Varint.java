package app.daybreak.digest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/// Numbers from 0 on, seven bits a byte, the lowest first; the highest bit says that more follow.
final class Varint {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private Varint() {}

    static void write(int number, ByteArrayOutputStream to) {
        int rest = number;
        while (rest >= MORE) {
            to.write(rest & MORE - 1 | MORE);
            rest >>>= BITS;
        }
        to.write(rest);
    }

    static int read(ByteBuffer from) {
        int number = 0;
        for (int shift = 0; ; shift += BITS) {
            byte next = from.get();
            number |= (next & MORE - 1) << shift;
            if (next >= 0) return number;
        }
    }
}
