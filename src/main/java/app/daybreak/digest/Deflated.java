package app.daybreak.digest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Bytes made smaller, without head or checksum (RFC 1951).
final class Deflated {
    private Deflated() {}

    static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    /// @param from where they begin
    static byte[] inflate(byte[] bytes, int from) throws IOException {
        try (Inflater inflater = new Inflater(true);
                InflaterInputStream in =
                        new InflaterInputStream(
                                new ByteArrayInputStream(bytes, from, bytes.length - from),
                                inflater)) {
            return in.readAllBytes();
        }
    }
}
