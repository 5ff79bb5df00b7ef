package app.daybreak.digest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The bytes at a file's start that name its encoding.
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff"),
    NONE(StandardCharsets.UTF_8, "");

    private final Charset charset;

    /// A character for each byte.
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length();
    }

    static ByteOrderMark of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.opens(bytes)) return candidate;
        }
        return NONE;
    }

    private boolean opens(byte[] bytes) {
        if (bytes.length < mark.length()) return false;
        for (int i = 0; i < mark.length(); i++) {
            if (bytes[i] != (byte) mark.charAt(i)) return false;
        }
        return true;
    }
}
