package app.daybreak.digest;

import app.daybreak.paper.PaperContent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What holds of every file that is read, whatever stands in it.
public final class DigestCheck {
    private static final DigestReader READER = new DigestReader();

    private DigestCheck() {}

    /// Reads a file and checks the digest.
    static Digest read(byte[] bytes) {
        Digest digest = READER.read(new DigestFile("2026-05-01_cs.CL.md", bytes, null));
        check(digest);
        Delta delta = digest.delta();
        if (delta != null) check(delta, digest.entries(), bytes);
        return digest;
    }

    /// Entries that can be cleaned, problems that can be said, and nothing of a refused file.
    public static void check(Digest digest) {
        digest.entries().forEach(entry -> Cleaner.clean(entry.content()));
        boolean fatal = digest.problems().stream().anyMatch(p -> p.kind().isFatal());
        holds(!fatal || digest.entries().isEmpty(), "entries of a refused file");
        for (Problem problem : digest.problems()) {
            holds(problem.excerpt().length() <= Problem.EXCERPT_LENGTH, "a long excerpt");
        }
    }

    private static void check(Delta delta, List<DigestEntry> entries, byte[] bytes) {
        try {
            byte[] back = delta.applyTo(MarkdownDigest.render(entries));
            holds(Arrays.equals(bytes, back), "other bytes came back");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Checks that the entries of one text are found in another.
    static void keeps(String text, String damaged) {
        Set<PaperContent> found = contents(damaged);
        for (PaperContent content : contents(text)) {
            holds(found.contains(content), "lost " + content.id());
        }
    }

    /// Bytes as text that has no line end, so that they stay in their line.
    static String line(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\r\\n]", " ");
    }

    private static Set<PaperContent> contents(String text) {
        Set<PaperContent> contents = new HashSet<>();
        List<DigestEntry> entries = read(text.getBytes(StandardCharsets.UTF_8)).entries();
        for (DigestEntry entry : entries) contents.add(entry.content());
        return contents;
    }

    private static void holds(boolean condition, String otherwise) {
        if (!condition) throw new AssertionError(otherwise);
    }
}
