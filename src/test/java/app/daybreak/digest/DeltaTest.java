package app.daybreak.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Files out of renderings.
final class DeltaTest {
    @Property(tries = 500)
    void anyFileComesOutOfAnyRendering(
            @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> one,
            @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> other)
            throws IOException {
        byte[] rendering = text(one);
        byte[] file = text(other);
        assertArrayEquals(file, Delta.between(rendering, file).applyTo(rendering));
    }

    /// Pieces of which files consist, long and short lines and none.
    private static byte[] text(List<Integer> pieces) {
        List<String> all =
                List.of("\n", "    \n", "a line that is long\n", "\r", "another long line\n");
        StringBuilder text = new StringBuilder();
        pieces.forEach(i -> text.append(all.get(i)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 200)
    void aFileWithChangesHereAndThereNeedsLittle(@ForAll Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            for (int word = 0; word < 20; word++) text.append(random.nextInt(100_000)).append(' ');
            text.append("\n    \n");
        }
        byte[] rendering = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] file = rendering;
        for (int i = 0; i < 5; i++) file = changed(file, random);
        Delta delta = Delta.between(rendering, file);
        assertArrayEquals(file, delta.applyTo(rendering));
        assertTrue(delta.bytes().length < 2000, () -> delta.bytes().length + " bytes");
    }

    private static byte[] changed(byte[] file, Random random) {
        int at = random.nextInt(file.length - 300);
        int removed = random.nextInt(200);
        byte[] added = new byte[random.nextInt(100)];
        random.nextBytes(added);
        byte[] now = new byte[file.length - removed + added.length];
        System.arraycopy(file, 0, now, 0, at);
        System.arraycopy(added, 0, now, at, added.length);
        System.arraycopy(file, at + removed, now, at + added.length, file.length - at - removed);
        return now;
    }

    @Test
    void equalOnesNeedOneByte() throws IOException {
        byte[] file = "a\nb".getBytes(StandardCharsets.UTF_8);
        assertEquals(1, Delta.between(file, file).bytes().length);
        assertArrayEquals(file, Delta.between(file, file).applyTo(file));
    }

    @Property(tries = 1000)
    void aDamagedOneIsAnErrorOrAnotherFile(@ForAll Random random) {
        byte[] rendering = text(List.of(2, 1, 4, 1, 2));
        byte[] kept = Delta.between(rendering, text(List.of(4, 1, 2, 0, 3))).bytes();
        kept[random.nextInt(kept.length)] = (byte) random.nextInt(256);
        try {
            var _ = Delta.of(kept).applyTo(rendering);
        } catch (IOException e) {
            assertTrue(e.getMessage() != null || e.getCause() == null);
        }
        assertThrows(IOException.class, () -> Delta.of(new byte[0]).applyTo(rendering));
    }

    @Test
    void realDigestsNeedNextToNothing() throws IOException {
        long papers = 0;
        long bytes = 0;
        int equal = 0;
        for (Digest digest : RealDigests.all()) {
            byte[] file = Files.readAllBytes(RealDigests.folder().resolve(digest.fileName()));
            byte[] rendering = MarkdownDigest.render(digest.entries());
            Delta delta = Delta.between(rendering, file);
            assertArrayEquals(file, delta.applyTo(rendering));
            papers += digest.entries().size();
            bytes += delta.bytes().length;
            if (Arrays.equals(rendering, file)) equal++;
        }
        assertTrue(equal > 40, equal + " rendered as they are");
        assertTrue(bytes < papers, bytes + " bytes for " + papers + " papers");
    }
}
