package app.daybreak.digest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// A file's bytes as text, in the encoding they turn out to be in.
///
/// @param text without a byte order mark; empty where the encoding is unknown
/// @param problems damaged lines, or the one fatal problem
record SourceText(String text, List<Problem> problems) {
    private static final char DAMAGE = '\uFFFD';

    /// This much damage is forgiven in any file, and one place per so many bytes besides: a few
    /// flipped bytes in a download, but no other encoding read as UTF-8.
    private static final int FORGIVEN = 4;

    private static final int BYTES_PER_DAMAGE = 500;

    /// Text of another encoding holds hardly a sound sign beyond ASCII; where there are so many for
    /// each damaged place, it is this encoding all the same.
    private static final int SOUND_PER_DAMAGE = 5;

    private static final int SHOWN_BYTES = 8;

    /// Decodes by byte order mark, by the zero bytes of UTF-16, as UTF-8, as GB18030 if the result
    /// looks like a digest, and at last as UTF-8 with some damage.
    static SourceText decode(byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != ByteOrderMark.NONE) return decode(bytes, mark.length(), mark.charset());
        Charset wide = Utf16.guess(bytes);
        if (wide != null) return decode(bytes, 0, wide);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf(DAMAGE) < 0) return new SourceText(utf8, List.of());
        if (isStrict(bytes, StandardCharsets.UTF_8)) return new SourceText(utf8, List.of());
        Charset chinese = Charset.forName("GB18030");
        if (isStrict(bytes, chinese)) {
            String text = new String(bytes, chinese);
            if (looksLikeDigest(text)) return new SourceText(text, List.of());
        }
        return damaged(utf8, bytes, 0);
    }

    /// Whether nothing of the file is text.
    boolean isUnreadable() {
        return problems.size() == 1 && problems.getFirst().kind().isFatal();
    }

    private static SourceText decode(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return text.indexOf(DAMAGE) < 0
                ? new SourceText(text, List.of())
                : damaged(text, bytes, from);
    }

    private static SourceText damaged(String text, byte[] bytes, int from) {
        long damage = text.chars().filter(c -> c == DAMAGE).count();
        long sound = text.chars().filter(c -> c >= 0x80).count() - damage;
        boolean forgiven = damage <= FORGIVEN + bytes.length / BYTES_PER_DAMAGE;
        if (!forgiven && sound < damage * SOUND_PER_DAMAGE) return unknown(bytes, from);
        return new SourceText(text, damagedLines(text));
    }

    private static List<Problem> damagedLines(String text) {
        List<Problem> problems = new ArrayList<>();
        int line = 1;
        for (String content : Lines.split(text)) {
            int at = content.indexOf(DAMAGE);
            if (at >= 0) {
                String around = content.substring(Math.max(0, at - Problem.EXCERPT_LENGTH / 2));
                problems.add(Problem.at(line, Problem.Kind.DAMAGED_TEXT, around.strip()));
            }
            line++;
        }
        return problems;
    }

    private static SourceText unknown(byte[] bytes, int from) {
        int offset = firstDamage(bytes, from);
        int end = Math.min(bytes.length, offset + SHOWN_BYTES);
        String shown = HexFormat.ofDelimiter(" ").formatHex(bytes, offset, end);
        String excerpt = String.format(Locale.ROOT, "%s @ %d", shown, offset);
        return new SourceText("", List.of(new Problem(0, Problem.Kind.UNKNOWN_ENCODING, excerpt)));
    }

    private static int firstDamage(byte[] bytes, int from) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        decoder.decode(rest, java.nio.CharBuffer.allocate(bytes.length - from), true);
        return rest.position();
    }

    private static boolean isStrict(byte[] bytes, Charset charset) {
        try {
            var _ = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// GB18030 accepts nearly any bytes, so the text must be one that we know.
    private static boolean looksLikeDigest(String text) {
        boolean parts = text.contains("摘要") || text.contains("详细") || text.contains("[^");
        long wide = text.chars().filter(c -> c >= 0x80).count();
        return parts && Han.count(text) * 2L > wide;
    }
}
