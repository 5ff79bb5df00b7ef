package app.daybreak.digest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of JSON objects, those of an array or one a line, into pieces of whole objects, so
/// that a file of any length is read in the same memory. Damaged objects do not stop it: where none
/// ends any more, it cuts before a line that begins one.
public final class JsonPieces {
    /// Files up to this are read whole.
    public static final int PIECE_BYTES = 8 << 20;

    private static final int WINDOW = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[PIECE_BYTES + WINDOW];
    private int length;
    private int scanned;
    private int depth;
    private boolean quoted;
    private boolean escaped;
    private int lastLine;
    private int lines;
    private int linesBefore;

    /// Cuts a stream that [suits][#suits(byte[])].
    public JsonPieces(InputStream in) {
        this.in = in;
    }

    /// Whether a file that begins so may be cut: it is JSON, in an encoding that begins like ASCII.
    /// Where the first line is damaged, the others tell.
    public static boolean suits(byte[] start) {
        int at = ByteOrderMark.of(start) == ByteOrderMark.UTF_8 ? 3 : 0;
        at = skip(start, at, start.length, " \t\r\n");
        if (at < start.length && start[at] == '[')
            at = skip(start, at + 1, start.length, " \t\r\n");
        if (at < start.length && start[at] == '{') return isObject(start, at);
        return isMostlyObjects(start);
    }

    /// Whether an object begins there, in no encoding of two bytes a sign.
    private static boolean isObject(byte[] bytes, int at) {
        return bytes[at] == '{' && (at + 1 == bytes.length || bytes[at + 1] != 0);
    }

    /// Whether at least every other line begins an object.
    private static boolean isMostlyObjects(byte[] start) {
        int objects = 0;
        int others = 0;
        for (int at = 0; at < start.length; at++) {
            at = skip(start, at, start.length, " \t\r\n");
            if (at < start.length && isObject(start, at)) objects++;
            else if (at < start.length) others++;
            while (at < start.length && start[at] != '\n') at++;
        }
        return objects > 0 && objects >= others;
    }

    private static int skip(byte[] bytes, int from, int to, String signs) {
        int at = from;
        while (at < to && signs.indexOf(bytes[at]) >= 0) at++;
        return at;
    }

    /// The next piece, which begins with an object or with damage, or null at the end.
    ///
    /// @throws IOException what the stream throws
    /// @throws TooLongException where neither an object ends nor a line begins one within the
    ///   largest size that is read whole
    public byte @Nullable [] next() throws IOException {
        while (true) {
            int end = scan();
            if (end > 0) return take(end);
            if (length > DigestReader.MAX_BYTES) throw new TooLongException();
            if (!fill()) return length == 0 ? null : take(length);
        }
    }

    /// The lines before the piece that was given last.
    public int linesBefore() {
        return linesBefore;
    }

    private boolean fill() throws IOException {
        if (length + WINDOW > bytes.length) bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        int n = in.readNBytes(bytes, length, WINDOW);
        length += n;
        return n > 0;
    }

    /// Where the piece may end, or -1 when more must be read.
    private int scan() {
        for (; scanned < length; scanned++) {
            if (endsObject(bytes[scanned]) && scanned >= PIECE_BYTES) return ++scanned;
            boolean line = scanned > 0 && bytes[scanned - 1] == '\n' && bytes[scanned] == '{';
            if (line) lastLine = scanned;
        }
        return length >= 2 * PIECE_BYTES && lastLine > 0 ? lastLine : -1;
    }

    private boolean endsObject(byte b) {
        if (b == '\n') quoted = false; // only damage leaves a string open
        if (escaped) {
            escaped = false;
            return false;
        }
        switch (b) {
            case '\\' -> escaped = quoted;
            case '"' -> quoted = !quoted;
            case '{' -> depth += quoted ? 0 : 1;
            case '}' -> {
                if (!quoted && depth > 0) return --depth == 0;
            }
            default -> {}
        }
        return false;
    }

    private byte @Nullable [] take(int end) throws IOException {
        int start = skip(bytes, 0, end, " \t\r\n,[]");
        linesBefore = lines + newLines(0, start);
        byte[] piece = Arrays.copyOfRange(bytes, start, end);
        lines += newLines(0, end);
        length -= end;
        System.arraycopy(bytes, end, bytes, 0, length);
        if (end == lastLine) { // what was open is lost
            depth = 0;
            quoted = false;
            escaped = false;
            scanned = end;
        }
        scanned -= end;
        lastLine = 0;
        return piece.length == 0 ? next() : piece;
    }

    private int newLines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) if (bytes[i] == '\n') count++;
        return count;
    }

    /// An object, or what should be one, is longer than what is read.
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
