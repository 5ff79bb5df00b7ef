package app.daybreak.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.digest.Problem;
import app.daybreak.given.DigestText;
import app.daybreak.library.DigestInfo;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Sources;
import app.daybreak.paper.DateSource;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A repository in which a digest is written anew each day under one name.
final class GitHistoryTest {
    @TempDir Path temp;
    private Path work;
    private Git git;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        QuietGit.install();
        work = temp.resolve("digests");
        git = Git.init().setDirectory(work.toFile()).setInitialBranch("main").call();
        library = Library.open(temp.resolve("library"), Clock.systemUTC());
    }

    @AfterEach
    void close() throws LibraryException {
        git.close();
        library.close();
    }

    private void commit(String time, String file, String... ids) throws Exception {
        Files.createDirectories(work.resolve(file).getParent());
        Files.writeString(work.resolve(file), DigestText.of(ids));
        commit(time);
    }

    private void commit(String time) throws Exception {
        PersonIdent author =
                new PersonIdent(
                        "a", "a@example.org", Instant.parse(time), ZoneId.of("Asia/Shanghai"));
        git.add().addFilepattern(".").call();
        var _ =
                git.commit()
                        .setAuthor(author)
                        .setCommitter("b", "b@example.org")
                        .setMessage("m")
                        .setSign(false)
                        .call();
    }

    private ImportReport run(Path path) throws Exception {
        return new Importer(library).run(List.of(path), _ -> {}, () -> false);
    }

    private List<String> days() throws LibraryException {
        return library.digests().stream()
                .map(d -> d.date() + " " + d.channel() + " " + d.dateSource() + " " + d.papers())
                .toList();
    }

    @Test
    void everyVersionIsADigestOfTheDayOfItsCommit() throws Exception {
        commit("2026-05-01T23:00:00Z", "cs.CL.md", "2605.00001"); // the 2nd in Shanghai
        commit("2026-05-03T01:00:00Z", "cs.CL.md", "2605.00002", "2605.00003");
        commit("2026-05-03T02:00:00Z", "feeds/2020-01-01_stat.ML.md", "2605.00004");
        Map<String, Long> before = files();
        ImportReport report = run(work.resolve(".git"));
        assertEquals(before, files()); // nothing is written there
        assertEquals(3, report.digests());
        assertEquals(
                List.of(
                        "2026-05-03 cs.CL COMMIT 2",
                        "2026-05-02 cs.CL COMMIT 1",
                        "2020-01-01 stat.ML NAME 1"),
                days());
        String named = report.files().getFirst().file().toString();
        assertTrue(named.matches(".*digests!.cs\\.CL\\.md@[0-9a-f]{7}"), named);
    }

    @Test
    void aRepositoryOfAnotherSystemIsNoMatter() throws Exception {
        library.sources().put(Sources.Kind.GIT, "/a\0b", "0".repeat(40));
        commit("2026-05-01T23:00:00Z", "cs.CL.md", "2605.00001");
        assertEquals(1, run(work.resolve(".git")).digests());
        assertEquals(2, library.sources().all(Sources.Kind.GIT).size());
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(work)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                files.put(path.toString(), Files.getLastModifiedTime(path).toMillis());
            }
        }
        return files;
    }

    @Test
    void onlyWhatIsNewIsReadTheNextTime() throws Exception {
        commit("2026-05-01T12:00:00Z", "cs.CL.md", "2605.00001");
        assertEquals(1, run(work.resolve(".git")).files().size());
        assertEquals(0, run(work.resolve(".git")).files().size());
        commit("2026-05-02T12:00:00Z", "cs.CL.md", "2605.00002");
        commit("2026-05-03T12:00:00Z", "cs.CL.md", "2605.00001"); // as it was
        ImportReport report = run(work.resolve(".git"));
        assertEquals(1, report.digests());
        assertEquals(1, report.knownDigests());
        // Rewritten from the start: all of it is read again.
        library.sources()
                .put(
                        app.daybreak.library.Sources.Kind.GIT,
                        work.resolve(".git").toString(),
                        "1".repeat(40));
        assertEquals(3, run(work.resolve(".git")).files().size());
    }

    @Test
    void whatWasCancelledIsReadAgain() throws Exception {
        for (int i = 1; i <= 9; i++) {
            commit("2026-05-0%dT12:00:00Z".formatted(i), "cs.CL.md", "2605.%05d".formatted(i));
        }
        List<ImportProgress> told = new ArrayList<>();
        ImportReport report =
                new Importer(library)
                        .run(List.of(work.resolve(".git")), told::add, () -> told.size() == 4);
        assertTrue(report.cancelled());
        assertEquals(4, library.digests().size());
        assertEquals(5, run(work.resolve(".git")).digests());
    }

    @Test
    void aCloneIsItsFolderAndItsHistory() throws Exception {
        commit("2026-05-01T12:00:00Z", "cs.CL.md", "2605.00001");
        commit("2026-05-02T12:00:00Z", "cs.CL.md", "2605.00002");
        Files.writeString(work.resolve("more.md"), DigestText.of("2605.00003")); // not committed
        ImportReport report = run(temp.resolve("digests"));
        assertEquals(3, report.digests());
        assertEquals(1, report.knownDigests());
        DigestInfo newest =
                library.digests().stream()
                        .filter(d -> d.dateSource() == DateSource.COMMIT)
                        .findFirst()
                        .orElseThrow();
        assertEquals(LocalDate.of(2026, 5, 2), newest.date()); // its commit's, not its file's
    }

    @Test
    void aBareRepositoryIsRead() throws Exception {
        commit("2026-05-01T12:00:00Z", "cs.CL.md", "2605.00001");
        Path bare = temp.resolve("bare.git");
        Git.cloneRepository()
                .setURI(work.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        assertEquals(1, run(bare).digests());
    }

    @Test
    void whatAMergeBringsTogetherIsNotNew() throws Exception {
        commit("2026-05-01T12:00:00Z", "cs.CL.md", "2605.00001");
        git.checkout().setCreateBranch(true).setName("side").call();
        commit("2026-05-02T12:00:00Z", "stat.ML.md", "2605.00002");
        git.checkout().setName("main").call();
        commit("2026-05-03T12:00:00Z", "cs.LG.md", "2605.00003");
        var _ = git.merge().include(git.getRepository().resolve("side")).setMessage("merge").call();
        assertEquals(3, run(work.resolve(".git")).files().size());
    }

    @Test
    void aDamagedRepositoryGivesWhatCanBeRead() throws Exception {
        commit("2026-05-01T12:00:00Z", "cs.CL.md", "2605.00001");
        commit("2026-05-02T12:00:00Z", "cs.CL.md", "2605.00002");
        String lost = Objects.requireNonNull(git.getRepository().resolve("HEAD:cs.CL.md")).name();
        Files.delete(
                work.resolve(".git/objects/" + lost.substring(0, 2) + "/" + lost.substring(2)));
        ImportReport report = run(work.resolve(".git"));
        assertEquals(1, report.digests());
        Problem problem = report.files().getLast().problems().getFirst();
        assertEquals(Problem.Kind.UNREADABLE, problem.kind());
        assertTrue(problem.excerpt().contains(lost), problem::excerpt);
        assertEquals(Map.of(), library.sources().all(app.daybreak.library.Sources.Kind.GIT));
    }

    @Test
    void anEmptyOneIsNoError() throws Exception {
        assertEquals(List.of(), run(work.resolve(".git")).files());
    }

    @Test
    void aPreviewOfARepositoryIsNotTakenForItsImport() throws Exception {
        commit("2026-05-01T10:00:00Z", "cs.CL.md", "2605.00001");
        commit("2026-05-02T10:00:00Z", "cs.CL.md", "2605.00002");
        Importer importer = new Importer(library);
        ImportReport said = importer.preview(List.of(work), _ -> {}, () -> false);
        assertEquals(List.of(), library.digests());
        assertEquals(List.of(), library.imports().all());
        ImportReport done = run(work);
        assertEquals(said.files(), done.files());
        assertEquals(2, done.fresh());
    }
}
