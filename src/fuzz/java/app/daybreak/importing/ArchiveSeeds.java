package app.daybreak.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small archives to begin with.
public final class ArchiveSeeds {
    private ArchiveSeeds() {}

    /// One of each kind around a file.
    public static List<byte[]> around(byte[] file) throws IOException {
        byte[] zip = zip("a/2026-05-01_cs.CL.md", file, ZipEntry.DEFLATED);
        byte[] tar = tar("2026-05-01_cs.CL.md", file, '0', "");
        byte[] pax =
                tar("x", "27 path=../b.md\n12 size=10\n".getBytes(StandardCharsets.UTF_8), 'x', "");
        return List.of(
                zip,
                zip("../../b.json", file, ZipEntry.DEFLATED),
                zip("inner.zip", zip, ZipEntry.DEFLATED),
                tar,
                joined(Arrays.copyOf(pax, 1024), tar),
                tar("b.md", file, '0', "prefix"),
                gzip(tar),
                gzip(file));
    }

    private static byte[] zip(String name, byte[] content, int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(method);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, byte[] content, char type, String prefix) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, "%011o".formatted(content.length));
        put(header, 136, "%011o".formatted(1_777_777_777));
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 257, "ustar");
        put(header, 263, "00");
        put(header, 345, prefix);
        int sum = 0;
        for (byte b : header) sum += b & 0xff;
        put(header, 148, "%06o".formatted(sum) + "\0 ");
        byte[] padding = new byte[(512 - content.length % 512) % 512 + 1024];
        return joined(joined(header, content), padding);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, header, at, ascii.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
