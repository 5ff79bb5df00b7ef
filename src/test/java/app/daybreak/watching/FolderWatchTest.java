package app.daybreak.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daybreak.given.DigestText;
import app.daybreak.importing.ImportReport;
import app.daybreak.importing.Importer;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.watching.FolderWatch.Looked;
import app.daybreak.watching.WatchedFolders.Unfit;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What is new in a folder, look by look.
final class FolderWatchTest {
    @TempDir Path temp;
    private Path folder;
    private Library library;
    private FolderWatch watch;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(temp.resolve("downloads"));
        library = Library.open(temp.resolve("library"), Clock.systemUTC());
        watch = new FolderWatch(library, folder);
        var _ = new WatchedFolders(library, Clock.systemUTC()).add(folder);
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    private Looked look() throws LibraryException {
        return watch.look(() -> false);
    }

    private List<String> whole(Looked looked) {
        return looked.files().stream().map(f -> folder.relativize(f).toString()).toList();
    }

    private ImportReport take(Looked looked) throws LibraryException {
        ImportReport report = new Importer(library).run(looked.files(), _ -> {}, () -> false);
        watch.imported(looked, report);
        return report;
    }

    private void assertNothingNew() throws LibraryException {
        for (int i = 0; i < 2; i++) {
            Looked looked = look();
            assertEquals(List.of(), whole(looked));
            assertEquals(0, looked.waiting());
        }
    }

    @Test
    void aNewFileIsTakenOnceTwoLooksFindItTheSame() throws Exception {
        assertNothingNew();
        DigestText.write(folder.resolve("2026-05-01_cs.CL.md"), "2605.00001");
        DigestText.write(folder.resolve("below/2026-05-02_cs.CL.md"), "2605.00002");
        Files.writeString(folder.resolve("letter.txt"), "dear");
        Looked first = look();
        assertEquals(List.of(), whole(first));
        assertEquals(2, first.waiting());
        Looked second = look();
        assertEquals(List.of("2026-05-01_cs.CL.md", "below/2026-05-02_cs.CL.md"), whole(second));
        assertEquals(0, second.waiting());
        assertTrue(second.places().contains(folder.resolve("below")));
        assertEquals(2, take(second).fresh());
        assertNothingNew();
    }

    @Test
    void aFileThatIsStillWrittenIsWaitedFor() throws Exception {
        Path file = DigestText.write(folder.resolve("cs.CL.md"), "2605.00001");
        for (int i = 0; i < 4; i++) {
            assertEquals(List.of(), whole(look()));
            Files.writeString(file, "\n", StandardOpenOption.APPEND);
        }
        assertEquals(List.of(), whole(look()));
        assertEquals(List.of("cs.CL.md"), whole(look()));
    }

    @Test
    void whatADownloadLeavesBesideItSaysThatItIsNotWhole() throws Exception {
        Path file = DigestText.write(folder.resolve("cs.CL.md"), "2605.00001");
        Path part = Files.createFile(folder.resolve("cs.CL.md.part"));
        Path empty = Files.createFile(folder.resolve("empty.md"));
        DigestText.write(folder.resolve("stat.ML.md.crdownload"), "2605.00002");
        for (int i = 0; i < 3; i++) assertEquals(List.of(), whole(look()));
        assertEquals(2, look().waiting());
        Files.delete(part);
        assertEquals(List.of("cs.CL.md"), whole(look()));
        Files.copy(file, empty, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of("cs.CL.md"), whole(look()));
        assertEquals(List.of("cs.CL.md", "empty.md"), whole(look()));
    }

    @Test
    void aFileThatChangedComesAgain() throws Exception {
        Path file = DigestText.write(folder.resolve("cs.CL.md"), "2605.00001");
        look();
        take(look());
        DigestText.write(file, "2605.00001", "2605.00002");
        look();
        Looked changed = look();
        assertEquals(List.of("cs.CL.md"), whole(changed));
        assertEquals(1, take(changed).fresh());
        assertNothingNew();
    }

    @Test
    void whatChangesWhileItIsImportedComesAgain() throws Exception {
        Path file = DigestText.write(folder.resolve("cs.CL.md"), "2605.00001");
        look();
        Looked looked = look();
        ImportReport report = new Importer(library).run(looked.files(), _ -> {}, () -> false);
        DigestText.write(file, "2605.00001", "2605.00002");
        watch.imported(looked, report);
        look();
        assertEquals(1, take(look()).fresh());
    }

    @Test
    void theNextSessionReadsOnlyWhatIsNewSince() throws Exception {
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        Files.writeString(folder.resolve("page.md"), "no digest");
        Path other = Files.createDirectory(temp.resolve("downloads two"));
        DigestText.write(folder.resolve("😀.md"), "2605.00003");
        look();
        assertEquals(1, take(look()).refused());
        watch = new FolderWatch(library, folder);
        assertNothingNew();
        assertEquals(3, library.watchedFiles().of(folder.toString()).size());
        assertEquals(0, library.watchedFiles().of(other.toString()).size());
        DigestText.write(folder.resolve("b.md"), "2605.00002");
        look();
        assertEquals(List.of("b.md"), whole(look()));
    }

    @Test
    void whatCouldNotBeReadIsTriedAtTheNextStart() throws Exception {
        Path file = DigestText.write(folder.resolve("a.md"), "2605.00001");
        look();
        Looked looked = look();
        var modified = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        Files.delete(file); // between the look and the import
        assertEquals(1, take(looked).refused());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, modified);
        assertNothingNew(); // not again and again
        watch = new FolderWatch(library, folder);
        look();
        assertEquals(1, take(look()).fresh());
    }

    @Test
    void aFolderMayGoAndComeBack() throws Exception {
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        look();
        take(look());
        Path away = temp.resolve("away");
        Files.move(folder, away);
        assertFalse(look().there());
        assertEquals(List.of(), whole(look()));
        Files.move(away, folder);
        assertNothingNew();
        DigestText.write(folder.resolve("b.md"), "2605.00002");
        look();
        assertEquals(List.of("b.md"), whole(look()));
    }

    @Test
    void aRepositoryIsReadAgainWhenItHasANewCommit() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            commit(git, "2605.00001");
            look();
            assertEquals(List.of(".git", "cs.CL.md"), whole(look()));
            take(look());
            look();
            take(look());
            assertNothingNew();
            commit(git, "2605.00002");
            look();
            Looked looked = look();
            assertEquals(List.of(".git", "cs.CL.md"), whole(looked));
            assertEquals(1, take(looked).fresh());
            assertNothingNew();
        }
    }

    private void commit(Git git, String id) throws Exception {
        DigestText.write(folder.resolve("cs.CL.md"), id);
        git.add().addFilepattern(".").call();
        var _ =
                git.commit()
                        .setAuthor("a", "a@example.org")
                        .setCommitter("a", "a@example.org")
                        .setMessage("m")
                        .setSign(false)
                        .call();
    }

    @Test
    void onlyFoldersOutsideTheLibraryAreWatched() throws Exception {
        WatchedFolders folders = new WatchedFolders(library, Clock.systemUTC());
        assertTrue(folders.add(temp.resolve("none")).isEmpty());
        assertTrue(folders.add(library.folder()).isEmpty());
        Path file = Files.createFile(temp.resolve("file"));
        assertTrue(folders.add(file).isEmpty());
        assertTrue(folders.add(folder.resolve("../downloads")).isPresent());
        assertTrue(folders.add(folder).isPresent());
        assertEquals(List.of(WatchedFolder.at(folder)), folders.all());
    }

    @Test
    void allThatThereIsIsTooMuchToWatch() throws Exception {
        WatchedFolders folders = new WatchedFolders(library, Clock.systemUTC());
        Path home = Path.of(System.getProperty("user.home"));
        for (Path wide : List.of(temp.getRoot(), home, home.resolve("../" + home.getFileName()))) {
            assertEquals(Optional.of(Unfit.TOO_WIDE), folders.unfit(wide));
            assertTrue(folders.add(wide).isEmpty());
        }
        assertEquals(Optional.of(Unfit.OWN), folders.unfit(library.folder()));
        assertEquals(Optional.of(Unfit.NO_FOLDER), folders.unfit(temp.resolve("none")));
        assertEquals(Optional.empty(), folders.unfit(folder));
        assertEquals(List.of(WatchedFolder.at(folder)), folders.all());
    }

    /// Its settings, copies and templates have names that digests have too.
    @Test
    void ofAFolderAroundTheLibraryWhatIsTheLibrarysIsLeftOut() throws Exception {
        DigestText.write(library.folder().resolve("backups/marks.md"), "2605.00001");
        DigestText.write(folder.resolve("a.md"), "2605.00002");
        watch = new FolderWatch(library, temp);
        look();
        assertEquals(1, look().files().size());
        assertEquals(1, preview(temp).digests());
        Path named = library.folder().resolve("backups");
        assertEquals(1, preview(named).digests()); // what a person names is taken
    }

    @Test
    void noLinkHidesTheLibrary() throws Exception {
        boolean posix = temp.getFileSystem().supportedFileAttributeViews().contains("posix");
        assumeTrue(posix, "links are for administrators elsewhere");
        DigestText.write(library.folder().resolve("backups/marks.md"), "2605.00001");
        DigestText.write(folder.resolve("a.md"), "2605.00002");
        Path around = Files.createSymbolicLink(folder.resolve("around"), temp);
        assertEquals(1, preview(around).digests());
        Path link = Files.createSymbolicLink(temp.resolve("link"), library.folder());
        WatchedFolders folders = new WatchedFolders(library, Clock.systemUTC());
        assertTrue(folders.add(link).isEmpty());
        assertTrue(folders.add(link.resolve("backups")).isEmpty());
    }

    private ImportReport preview(Path path) throws LibraryException {
        return new Importer(library).preview(List.of(path), _ -> {}, () -> false);
    }

    @Test
    void aFolderThatIsTakenOutIsForgotten() throws Exception {
        WatchedFolders folders = new WatchedFolders(library, Clock.systemUTC());
        String name = folders.add(folder).orElseThrow().folder();
        DigestText.write(folder.resolve("a.md"), "2605.00001");
        look();
        Looked looked = look();
        ImportReport report = take(looked);
        WatchedFolder after = folders.imported(name, report).orElseThrow();
        assertEquals(1, Objects.requireNonNull(after.last()).fresh());
        assertEquals(1, library.watchedFiles().of(name).size());
        assertTrue(folders.remove(name));
        assertFalse(folders.remove(name));
        assertTrue(folders.imported(name, report).isEmpty());
        assertEquals(List.of(), folders.all());
        assertEquals(0, library.watchedFiles().of(name).size());
        watch.imported(looked, report); // an import that was under way
        assertEquals(0, library.watchedFiles().of(name).size());
    }

    @Test
    void eventsTellOfAFileAndOfAFolderThatCameBack() throws IOException, InterruptedException {
        var happened = new LinkedBlockingQueue<Boolean>();
        try (FolderEvents events = new FolderEvents(() -> happened.add(true))) {
            events.listenTo(List.of(folder, temp.resolve("none")));
            DigestText.write(folder.resolve("a.md"), "2605.00001");
            assertEquals(true, happened.poll(20, TimeUnit.SECONDS));
        }
    }
}
