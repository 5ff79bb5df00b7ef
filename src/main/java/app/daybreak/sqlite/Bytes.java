package app.daybreak.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Reads bytes of a file.
final class Bytes {
    private Bytes() {}

    /// The bytes from a place on, fewer where the file ends.
    static ByteBuffer read(FileChannel file, long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, place + bytes.position()) < 0) break;
        }
        return bytes.flip();
    }
}
