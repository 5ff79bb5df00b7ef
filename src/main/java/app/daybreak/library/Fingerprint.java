package app.daybreak.library;

import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Tells the contents of one paper apart: the first 64 bits of a SHA-256 over its facts and texts.
/// Only revisions of the same paper are ever compared, so 64 bits are far more than enough.
final class Fingerprint {
    private final MessageDigest sha256;

    Fingerprint() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    long of(PaperContent content) {
        int type = content.announceType() == null ? -1 : content.announceType().ordinal();
        add(content.version());
        add(type);
        add(content.primaryCategory());
        for (Field field : Field.values()) add(content.source().get(field));
        return ByteBuffer.wrap(sha256.digest()).getLong();
    }

    /// The length goes first: no sign could part the texts that might not stand in one.
    private void add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        add(utf8.length);
        sha256.update(utf8);
    }

    private void add(int number) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }
}
