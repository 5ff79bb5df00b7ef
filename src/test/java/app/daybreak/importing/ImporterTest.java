package app.daybreak.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.digest.DigestReader;
import app.daybreak.digest.Problem;
import app.daybreak.given.DigestText;
import app.daybreak.library.DigestInfo;
import app.daybreak.library.Library;
import app.daybreak.paper.ArxivId;
import app.daybreak.query.PaperQuery;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Real files into a real library.
final class ImporterTest {
    @TempDir Path temp;
    private Path files = Path.of("");
    private Library library;

    @BeforeEach
    void open() throws Exception {
        files = Files.createDirectory(temp.resolve("files"));
        library = Library.open(temp.resolve("library"), Clock.systemUTC());
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void ofAFolderEveryMarkdownFileIsTaken() throws Exception {
        List<String> taken =
                List.of(
                        "2026-05-01_cs.CL.md",
                        "UPPER.MD",
                        "a/b/c/deep.markdown",
                        "x.md/inner.md",
                        "摘 要 🦋.md");
        List<String> left = List.of("notes.txt", ".hidden.md", ".git/config.md", "md", "x.md.bak");
        int number = 1;
        for (String name : taken) digest(name, number++);
        for (String name : left) digest(name, number++);
        ImportReport report = run(files);
        assertEquals(taken, report.files().stream().map(f -> relative(f.file())).toList());
        assertEquals(taken.size(), report.digests());
        assertEquals(taken.size(), library.count(PaperQuery.ALL));
        assertEquals(0, report.problems());
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItsName() throws Exception {
        assertEquals(1, run(digest(".hidden", 1)).digests());
        assertEquals(1, run(digest("digest.txt", 2)).digests());
    }

    @Test
    void whatIsNoDigestIsReportedAndTheRestIsTaken() throws Exception {
        Files.createFile(files.resolve("a-empty.md"));
        Files.writeString(files.resolve("b-letter.md"), "# Shopping\n\n- milk\n- bread\n");
        Files.write(
                files.resolve("c-picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        digest("d-good.md", 1);
        ImportReport report = run(files, files.resolve("missing.md"));
        assertEquals(5, report.files().size());
        assertEquals(1, report.digests());
        assertEquals(4, report.refused());
        for (FileReport file : report.files()) {
            assertEquals(
                    file.refused(), file.problems().stream().anyMatch(p -> p.kind().isFatal()));
        }
        assertEquals(
                Problem.Kind.NO_SUCH_FILE, report.files().getLast().problems().getFirst().kind());
        assertEquals("missing.md", relative(report.files().getLast().file()));
    }

    @Test
    void aFileThatMayNotBeReadIsReported() throws Exception {
        assumePosix();
        Path file = digest("secret.md", 1);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "root may read anything");
        Problem problem = run(files).files().getFirst().problems().getFirst();
        assertEquals(new Problem(0, Problem.Kind.ACCESS_DENIED, ""), problem);
    }

    @Test
    void aFolderMayBeALink() throws Exception {
        assumePosix();
        digest("a.md", 1);
        Path link = Files.createSymbolicLink(temp.resolve("link"), files);
        assertEquals(1, run(link).digests());
    }

    @Test
    @Timeout(60)
    void linksInCirclesAndPipesHoldNothingUp() throws Exception {
        assumePosix();
        digest("a/one.md", 1);
        Files.createSymbolicLink(files.resolve("a").resolve("loop.md"), files);
        Files.createSymbolicLink(files.resolve("loop"), Path.of("."));
        Files.createSymbolicLink(files.resolve("self.md"), Path.of("self.md"));
        Files.createSymbolicLink(files.resolve("linked.md"), Path.of("a", "one.md"));
        String pipe = files.resolve("pipe.md").toString();
        assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0);
        ImportReport report = run(files);
        assertEquals(
                List.of("a/one.md", "linked.md", "self.md"),
                report.files().stream().map(f -> relative(f.file())).toList());
        assertEquals(1, report.digests());
        assertEquals(1, report.knownDigests());
        assertEquals(1, report.refused()); // the link to itself
        assertEquals(
                List.of(new Problem(0, Problem.Kind.NOT_A_FILE, "")),
                run(files.resolve("pipe.md")).files().getFirst().problems());
    }

    @Test
    void aHugeFileIsRefusedWithTheLimit() throws Exception {
        Path file = files.resolve("huge.md");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(DigestReader.MAX_BYTES + 1L); // sparse
        }
        ImportReport report = run(file);
        assertEquals(
                List.of(new Problem(0, Problem.Kind.TOO_LARGE, "64")),
                report.files().getFirst().problems());
        assertTrue(report.files().getFirst().refused());
    }

    @Test
    void theSameFileTwiceInOneGoChangesNothing() throws Exception {
        Path file = digest("2026-05-01_cs.CL.md", 1);
        Files.copy(file, files.resolve("2026-05-02_cs.CL.md"));
        ImportReport report = run(file, files, file);
        assertEquals(1, report.digests());
        assertEquals(3, report.knownDigests());
        assertEquals(1, report.fresh());
        assertEquals(0, report.seen());
        DigestInfo digest = library.digests().getFirst();
        assertEquals("2026-05-01_cs.CL.md", digest.file());
        assertEquals(1, library.digests().size());
    }

    @Test
    void withoutADateInItsNameTheFilesTimeIsTheDay() throws Exception {
        Path file = digest("cs.CL.md", 1);
        LocalDate day = LocalDate.of(2024, 2, 29);
        Instant noon = day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(noon));
        var _ = run(file);
        assertEquals(day, library.digests().getFirst().date());
    }

    @Test
    void whatWasFinishedBeforeACancelStays() throws Exception {
        for (int i = 1; i <= 9; i++) digest("digest%d.md".formatted(i), i);
        List<ImportProgress> told = new ArrayList<>();
        ImportReport report =
                new Importer(library).run(List.of(files), told::add, () -> told.size() == 4);
        assertTrue(report.cancelled());
        assertEquals(4, report.digests());
        assertEquals(4, library.digests().size());
        assertEquals(4, library.count(PaperQuery.ALL));
        ImportReport rest = run(files);
        assertFalse(rest.cancelled());
        assertEquals(4, rest.knownDigests());
        assertEquals(9, library.digests().size());
    }

    @Test
    void cancelledAtOnceNothingHappens() throws Exception {
        digest("a.md", 1);
        ImportReport report = new Importer(library).run(List.of(files), _ -> {}, () -> true);
        assertTrue(report.cancelled());
        assertEquals(List.of(), report.files());
        assertEquals(0, library.count(PaperQuery.ALL));
    }

    @Test
    void nothingToImportIsNoCancel() throws Exception {
        assertEquals(new ImportReport(List.of(), false), run());
        assertEquals(new ImportReport(List.of(), false), run(files));
    }

    @Test
    void progressOnlyGrows() throws Exception {
        for (int i = 1; i <= 8; i++) {
            digest("digest%d.md".formatted(i), i);
            if (i % 3 == 0) Files.writeString(files.resolve("none%d.md".formatted(i)), "no digest");
        }
        List<ImportProgress> told = new ArrayList<>();
        Thread caller = Thread.currentThread();
        ImportReport report =
                new Importer(library)
                        .run(
                                List.of(files),
                                progress -> {
                                    assertEquals(caller, Thread.currentThread());
                                    told.add(progress);
                                },
                                () -> false);
        assertEquals(10, told.size());
        for (int i = 0; i < told.size(); i++) {
            assertEquals(i + 1, told.get(i).done());
            assertEquals(10, told.get(i).total());
            if (i > 0) {
                assertTrue(told.get(i).fresh() >= told.get(i - 1).fresh());
                assertTrue(told.get(i).problems() >= told.get(i - 1).problems());
            }
        }
        assertEquals(report.problems(), told.getLast().problems());
        assertEquals(report.fresh(), told.getLast().fresh());
        assertEquals(8, told.getLast().fresh());
    }

    @Test
    void aLibraryThatFailsKeepsWhatCameBefore() throws Exception {
        for (int i = 1; i <= 5; i++) digest("digest%d.md".formatted(i), i);
        List<ImportProgress> told = new ArrayList<>();
        Importer importer = new Importer(library);
        assertThrows(
                app.daybreak.library.LibraryException.class,
                () ->
                        importer.run(
                                List.of(files),
                                progress -> {
                                    told.add(progress);
                                    if (progress.done() == 3) closeLibrary();
                                },
                                () -> false));
        assertEquals(3, told.size());
        library = Library.open(temp.resolve("library"), Clock.systemUTC());
        assertEquals(3, library.digests().size());
        assertEquals(List.of(), library.check());
    }

    @Test
    void anImportThatFailedIsNotToldOfAgain() throws Exception {
        for (int i = 1; i <= 3; i++) digest("digest%d.md".formatted(i), i);
        assertThrows(
                IllegalStateException.class,
                () ->
                        new Importer(library)
                                .run(
                                        List.of(files),
                                        _ -> {
                                            throw new IllegalStateException("a fault");
                                        },
                                        () -> false));
        assertEquals(List.of(), library.imports().interrupted());
        var run = library.imports().all().getFirst();
        assertEquals(run.digests(), library.digests().size());
        assertEquals(1, run.digests());
    }

    @Test
    void digestsWithoutADayAreCounted() throws Exception {
        digest("2026-05-01_cs.CL.md", 1);
        digest("cs.CL.md", 2);
        assertEquals(1, run(files).undated());
        assertEquals(0, run(files).undated(), "what is known was told before");
    }

    @Test
    void filesWithTheSameProblemAreOneLine() throws Exception {
        for (int i = 0; i < 5; i++) Files.writeString(files.resolve("empty%d.md".formatted(i)), "");
        Files.writeString(
                files.resolve("odd.md"), DigestText.of("2605.00001").replace("[^1]: ", "[^7]: "));
        ImportReport report = run(files);
        assertEquals(5, report.refused());
        ReportLine empty = report.lines().getFirst();
        assertEquals("empty0.md", relative(empty.file()));
        assertEquals(4, empty.others());
        List<String> all = empty.files().stream().map(this::relative).toList();
        assertEquals(List.of("empty0.md", "empty1.md", "empty2.md", "empty3.md", "empty4.md"), all);
        assertEquals(report.problems() - 4, report.lines().size());
    }

    @Test
    void aFolderOfMoreFilesThanAreReadSaysSo() throws Exception {
        for (int i = 1; i <= 6; i++) digest("digest%d.md".formatted(i), i);
        Path named = digest("other.txt", 7);
        DigestFiles.Found found =
                DigestFiles.find(List.of(named, files), library.folder(), 4, () -> false);
        assertEquals(4, found.files().size());
        assertEquals(List.of(files), found.overfull());
        assertEquals(
                List.of(),
                DigestFiles.find(List.of(files), library.folder(), 6, () -> false).overfull());
    }

    /// The reader is a few files ahead of the writer, and no more.
    @Test
    void aFileThatVanishesOrChangesDuringTheImportTakesNoOtherAlong() throws Exception {
        for (int i = 1; i <= 40; i++) digest("digest%02d.md".formatted(i), i);
        boolean[] disturbed = {false};
        ImportReport report =
                new Importer(library).run(List.of(files), _ -> disturb(disturbed), () -> false);
        assertEquals(39, report.fresh());
        FileReport gone = report.files().get(29);
        assertEquals(files.resolve("digest30.md"), gone.file());
        assertEquals(Problem.Kind.NO_SUCH_FILE, gone.problems().getFirst().kind());
        assertEquals(1, report.refused());
        assertTrue(library.paper(ArxivId.of("2605.00099")).isPresent());
        assertTrue(library.paper(ArxivId.of("2605.00035")).isEmpty());
        assertEquals(List.of(), library.check());
    }

    private void disturb(boolean[] disturbed) {
        if (disturbed[0]) return;
        disturbed[0] = true;
        try {
            Files.delete(files.resolve("digest30.md"));
            digest("digest35.md", 99);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// How many entries is said by `-Ddaybreak.entries=1000000`.
    @Test
    void aFolderOfVeryManyEntriesGivesItsDigests() throws Exception {
        int entries = Integer.getInteger("daybreak.entries", 5000);
        for (int i = 0; i < entries; i++) Files.createFile(files.resolve(i + ".txt"));
        for (int i = 1; i <= 3; i++) digest("digest%d.md".formatted(i), i);
        ImportReport report = run(files);
        assertEquals(3, report.files().size());
        assertEquals(3, report.fresh());
        assertEquals(0, report.problems());
    }

    /// As many as are read at all are digests by their names; the limit is a smaller one here.
    @Test
    void ofTooManyDigestsTheFirstAreTakenAndItIsSaid() throws Exception {
        int entries = Integer.getInteger("daybreak.entries", 5000);
        for (int i = 0; i < entries; i++) Files.createFile(files.resolve(i + ".md"));
        int most = Math.min(entries / 2, DigestFiles.MOST);
        DigestFiles.Found found =
                DigestFiles.find(List.of(files), library.folder(), most, () -> false);
        assertEquals(most, found.files().size());
        assertEquals(List.of(files), found.overfull());
    }

    private void closeLibrary() {
        try {
            library.close();
        } catch (app.daybreak.library.LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportReport run(Path... paths) throws Exception {
        return new Importer(library).run(List.of(paths), _ -> {}, () -> false);
    }

    private Path digest(String name, int number) throws IOException {
        return DigestText.write(files.resolve(name), "2605.%05d".formatted(number));
    }

    private String relative(Path file) {
        return files.relativize(file).toString().replace('\\', '/');
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }
}
