package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Digest;
import app.daybreak.paper.ArxivId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What an import would do is what it then does.
final class ImportPreviewTest {
    @TempDir Path folder;

    private static List<AddedDigest> preview(Library library, List<Digest> digests)
            throws LibraryException {
        ImportPreview preview = library.previewImport();
        List<AddedDigest> all = new ArrayList<>();
        for (Digest each : digests) all.add(preview.add(each));
        return all;
    }

    @Test
    void newSeenAndRevisedPapersAreToldApartAcrossDigests() throws Exception {
        Digest one = Given.digest(1, Given.content("2605.00001"), Given.content("2605.00002"));
        Digest two =
                Given.digest(
                        2,
                        Given.content("2605.00001"),
                        Given.content("2605.00002", 2, Given.content("2605.00009").source()));
        try (Library library = Given.open(folder)) {
            assertEquals(
                    List.of(
                            new AddedDigest(false, 2, 0, 0),
                            new AddedDigest(false, 0, 1, 1),
                            AddedDigest.ALREADY_THERE),
                    preview(library, List.of(one, two, one)));
            assertEquals(List.of(), library.digests());
        }
    }

    /// Removed digests and deleted papers change what an import does.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsSaidIsWhatIsDone(long seed) throws Exception {
        Random random = new Random(seed);
        int fresh = 0;
        try (Library library = Given.open(folder)) {
            for (int round = 0; round < 8; round++) {
                List<Digest> digests = new RandomDigests(seed * 100 + random.nextInt(5)).imports();
                String before = Everything.of(library);
                List<AddedDigest> said = preview(library, digests);
                assertEquals(before, Everything.of(library));
                List<AddedDigest> done = new ArrayList<>();
                for (Digest each : digests) done.add(library.add(each));
                assertEquals(said, done, "round " + round);
                for (AddedDigest each : done) fresh += each.fresh();
                disturb(library, random);
            }
        }
        assertTrue(fresh > 0);
    }

    private static void disturb(Library library, Random random) throws LibraryException {
        List<DigestInfo> digests = library.digests();
        if (!digests.isEmpty() && random.nextBoolean()) {
            String one = digests.get(random.nextInt(digests.size())).sha256();
            var _ = library.acts().digests().remove(List.of(one));
        }
        ArxivId paper = ArxivId.of("2605.0000" + (1 + random.nextInt(2)));
        if (random.nextInt(3) == 0) {
            var _ = library.acts().digests().delete(PaperKeys.of(paper));
        }
        if (random.nextInt(3) == 0) {
            var _ = library.acts().digests().restore(PaperKeys.of(paper));
        }
        if (random.nextInt(4) == 0) {
            var _ = library.acts().undo();
        }
    }
}
