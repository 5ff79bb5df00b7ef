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
        sha256.update((byte) content.version());
        sha256.update((byte) type);
        add(content.primaryCategory());
        for (Field field : Field.values()) add(content.source().get(field));
        return ByteBuffer.wrap(sha256.digest()).getLong();
    }

    private void add(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
    }
}
