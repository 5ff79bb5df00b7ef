package app.daybreak.digest;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Digests and papers written for the tests.
final class Fixtures {
    private Fixtures() {}

    static String text(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Digest read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Digest read(byte[] bytes) {
        return new DigestReader().read(new DigestFile("2026-05-01_cs.CL.md", bytes, null));
    }

    static List<String> ids(Digest digest) {
        return digest.entries().stream().map(entry -> entry.content().id().toString()).toList();
    }

    static List<Problem.Kind> kinds(Digest digest) {
        return digest.problems().stream().map(Problem::kind).toList();
    }

    static PaperText source(Digest digest, int entry) {
        return digest.entries().get(entry).content().source();
    }

    /// The paper 2310.11366 with one text.
    static PaperContent paper(Field field, String text) {
        PaperText source = PaperText.of(each -> each == field ? text : "");
        return new PaperContent(ArxivId.parse("2310.11366").orElseThrow(), 0, null, "", source);
    }
}
