package app.daybreak.importing;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The files in a tar archive, one after the other: the old form, ustar, and the long names of GNU
/// and POSIX (pax). It is a page of headers, for which a library of archives would bring three
/// others along.
final class TarEntries {
    /// A file.
    ///
    /// @param name as it stands in the archive
    /// @param content its bytes, to be read before the next one is asked for
    record Entry(String name, Instant modified, InputStream content) {}

    private static final int BLOCK = 512;
    private static final int LONGEST_HEADER = 1 << 16;

    /// What is used of a header's records; any others may be as many as they like.
    private static final Set<String> USED = Set.of("path", "size");

    private final InputStream in;
    private final Budget budget;
    private @Nullable Rest rest;

    /// @param budget counts headers, too
    TarEntries(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /// Whether bytes, at least a block, are the header of a tar archive.
    static boolean isHeader(byte[] block) {
        return block.length >= BLOCK && block[0] != 0 && checksum(block) == octal(block, 148, 8);
    }

    /// The next file, or null at the end.
    ///
    /// @throws IOException where the archive is damaged or cut off
    @Nullable Entry next() throws IOException {
        Map<String, String> extra = new HashMap<>();
        while (true) {
            if (rest != null) rest.skip();
            byte[] header = in.readNBytes(BLOCK);
            if (header.length < BLOCK) throw new EOFException("tar: no end");
            if (header[0] == 0) return null;
            if (!isHeader(header)) throw new IOException("tar: checksum");
            long size = extra.containsKey("size") ? number(extra.get("size")) : size(header);
            rest = new Rest(size);
            budget.entry();
            switch (header[156]) {
                case 'L' -> extra.put("path", cString(text()));
                case 'x' -> pax(text(), extra);
                case '0', '7', 0 -> {
                    return new Entry(name(header, extra), modified(header), rest);
                }
                default -> extra.clear();
            }
        }
    }

    private String text() throws IOException {
        if (rest == null || rest.left > LONGEST_HEADER) throw new IOException("tar: header");
        return new String(rest.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void pax(String text, Map<String, String> extra) {
        for (String record : (Iterable<String>) text.lines()::iterator) {
            int space = record.indexOf(' ');
            int equals = record.indexOf('=');
            if (space < 0 || equals < space) continue;
            String key = record.substring(space + 1, equals);
            if (USED.contains(key)) extra.put(key, record.substring(equals + 1));
        }
    }

    private static String name(byte[] header, Map<String, String> extra) {
        String path = extra.get("path");
        if (path != null) return path;
        String name = string(header, 0, 100);
        boolean ustar = string(header, 257, 6).startsWith("ustar");
        String prefix = ustar && header[262] == 0 ? string(header, 345, 155) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static Instant modified(byte[] header) {
        return Instant.ofEpochSecond(Math.max(0, octal(header, 136, 12)));
    }

    private static long size(byte[] header) throws IOException {
        long size = 0;
        if (header[124] >= 0) size = octal(header, 124, 12);
        else for (int i = 128; i < 136; i++) size = size << 8 | header[i] & 0xff; // GNU, from 8 GiB
        if (size < 0) throw new IOException("tar: size");
        return size;
    }

    private static long number(@Nullable String digits) throws IOException {
        try {
            long size = Long.parseLong(String.valueOf(digits));
            if (size < 0) throw new IOException("tar: size");
            return size;
        } catch (NumberFormatException e) {
            throw new IOException("tar: size", e);
        }
    }

    private static long octal(byte[] header, int from, int length) {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            if (header[i] == ' ' && value == 0) continue;
            if (header[i] < '0' || header[i] > '7') break;
            value = value * 8 + header[i] - '0';
        }
        return value;
    }

    private static long checksum(byte[] header) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
        return sum;
    }

    private static String string(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) end++;
        return EntryName.decode(java.util.Arrays.copyOfRange(header, from, end));
    }

    private static String cString(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /// What is left of the last file, and of its last block.
    private final class Rest extends InputStream {
        private long left;
        private long padding;

        Rest(long size) {
            left = size;
            padding = (BLOCK - size % BLOCK) % BLOCK;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0) return -1;
            int n = in.read(bytes, from, (int) Math.min(length, left));
            if (n < 0) throw new EOFException("tar: cut off");
            left -= n;
            return n;
        }

        void skip() throws IOException {
            in.skipNBytes(left + padding);
            left = 0;
            padding = 0;
        }
    }
}
