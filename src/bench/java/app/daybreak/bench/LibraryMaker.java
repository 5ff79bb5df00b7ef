package app.daybreak.bench;

import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.library.BulkImport;
import app.daybreak.library.Library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// Makes digests to measure with: seeded, so that everyone measures the same.
///
/// Arguments: `files`, `library`, `repeated` or `year`, the folder to fill, how many papers, and
/// maybe a folder of real digests whose titles and sentences are recombined. `library` writes the
/// same digests straight into a library, without the files; `repeated` makes files in which papers
/// come back; `year` writes such into a library as lie in a single year. Or: `multiplied`, the
/// folder to fill, that of a library made so, and how often its papers are taken.
public final class LibraryMaker {
    private static final long SEED = 20_260_801;
    private static final int YEAR = 12;

    /// As many files as there were when there were 65,538 papers.
    private static final int REPEATED_IN = 5_669;

    private LibraryMaker() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("multiplied")) {
            Multiplied.make(folder, Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            return;
        }
        int papers = Integer.parseInt(arguments[2]);
        Vocabulary vocabulary =
                arguments.length > 3 ? Vocabulary.of(Path.of(arguments[3])) : Vocabulary.bundled();
        if (arguments[0].equals("repeated")) {
            int entries = new RepeatedDigests(vocabulary, papers, REPEATED_IN, SEED).write(folder);
            System.out.printf("%,d papers in %,d entries%n", papers, entries);
            return;
        }
        int months = arguments[0].equals("year") ? YEAR : MadeDigests.MONTHS;
        MadeDigests digests = new MadeDigests(vocabulary, papers, months, SEED);
        if (arguments[0].equals("files")) files(digests, folder);
        else library(digests, folder);
        System.out.printf("%,d papers in %,d digests%n", papers, digests.count());
    }

    static void files(MadeDigests digests, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < digests.count(); i++) {
            Files.write(folder.resolve(digests.name(i)), digests.bytes(i));
        }
    }

    private static void library(MadeDigests digests, Path folder) throws Exception {
        DigestReader reader = new DigestReader();
        try (Library library = Library.open(folder, Clock.systemUTC());
                BulkImport bulk = library.startBulkImport()) {
            for (int i = 0; i < digests.count(); i++) {
                library.add(reader.read(new DigestFile(digests.name(i), digests.bytes(i), null)));
            }
            library.updateIndex();
        }
    }
}
