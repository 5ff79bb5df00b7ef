package app.daybreak.keeping;

import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/// Libraries for the tests of keeping them.
final class Kept {
    private Kept() {}

    static Library open(Path folder) throws LibraryException {
        return Library.open(folder, Clock.systemUTC());
    }

    static ArxivId id(int number) {
        return ArxivId.of("2605.%05d".formatted(number));
    }

    /// Adds a digest of one paper for each number.
    static void fill(Library library, int from, int to) throws LibraryException {
        DigestReader reader = new DigestReader();
        for (int i = from; i <= to; i++) {
            byte[] text = DigestText.of(id(i).toString()).getBytes(StandardCharsets.UTF_8);
            String name = "2026-05-%02d_cs.CL-%d.md".formatted(1 + i % 28, i);
            var _ = library.add(reader.read(new DigestFile(name, text, null)));
        }
    }

    static PaperKeys keys(java.util.List<ArxivId> ids) {
        return PaperKeys.of(ids.stream().mapToLong(ArxivId::key).toArray());
    }

    static void mark(Library library, int number, Mark mark) throws LibraryException {
        var _ = library.acts().mark(PaperKeys.of(id(number)), mark, true);
    }
}
