package app.daybreak.library;

import app.daybreak.library.WordCounts.Count;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Neighbouring words and how often each was written, as bytes. Of a word there is only what the
/// one before it does not begin with, so that a word takes five bytes or six instead of eighteen in
/// a row of its own.
final class WordBlock {
    private WordBlock() {}

    /// @param words ascending; the same order gives the fewest bytes
    static byte[] bytes(List<Count> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(words.size() * 8);
        String before = "";
        for (Count count : words) {
            int common = common(before, count.word());
            byte[] rest = count.word().substring(common).getBytes(StandardCharsets.UTF_8);
            number(common, out);
            number(rest.length, out);
            out.writeBytes(rest);
            number(count.times(), out);
            before = count.word();
        }
        return out.toByteArray();
    }

    /// The words of a block, in their order.
    ///
    /// @throws SQLException when the bytes are none, as of a damaged file
    static List<Count> words(byte[] block) throws SQLException {
        List<Count> words = new ArrayList<>();
        Reading in = new Reading(block);
        String before = "";
        try {
            while (in.hasMore()) {
                before = before.substring(0, in.number()) + in.text(in.number());
                words.add(new Count(before, in.number()));
            }
        } catch (IndexOutOfBoundsException e) {
            SQLException damage =
                    new SQLiteException("damaged vocabulary", SQLiteErrorCode.SQLITE_CORRUPT);
            damage.initCause(e);
            throw damage;
        }
        return words;
    }

    /// How many characters both begin with; half a surrogate pair is no character.
    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) i++;
        return i > 0 && Character.isHighSurrogate(one.charAt(i - 1)) ? i - 1 : i;
    }

    /// Seven bits a byte, the lowest first; all but the last byte are marked.
    private static void number(int value, ByteArrayOutputStream out) {
        int rest = value;
        while (rest >= 0x80) {
            out.write(rest | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static final class Reading {
        private final byte[] bytes;
        private int at;

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        int number() {
            int value = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                value |= (bytes[at++] & 0x7f) << shift;
                shift += 7;
            }
            return value | bytes[at++] << shift;
        }

        String text(int length) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }
    }
}
