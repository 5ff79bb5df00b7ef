package app.daybreak.keeping;

import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A library on its way into a folder: `arriving.db`, and beside it `arriving`, a text that says
/// whence and by which move. It has arrived once the note in the old folder names that move; only
/// then it gets its name. So a move that is cut short anywhere leaves one library, and both folders
/// lead to it.
final class Arrival {
    private static final String TEXT = "arriving";
    private static final String FILE = "arriving.db";

    private final Path folder;
    private final MoveNote.Line from;

    private Arrival(Path folder, MoveNote.Line from) {
        this.folder = folder;
        this.from = from;
    }

    /// What became of a library on its way.
    enum State {
        /// It lives here now.
        SETTLED,
        /// It never came: it is where it was.
        CUT_SHORT,
        /// The old folder is not there, so nobody can say.
        UNKNOWN
    }

    /// What is or was on its way into a folder.
    static Optional<Arrival> in(Path folder) throws IOException {
        Optional<MoveNote.Line> from = MoveNote.read(folder.resolve(TEXT));
        return from.map(line -> new Arrival(folder, line));
    }

    /// Announces a library, in the place of one that was cut short.
    static Arrival announce(Path folder, MoveNote.Line from) throws IOException {
        Arrival arrival = new Arrival(folder, from);
        arrival.giveUp();
        Path part = folder.resolve(TEXT + ".part");
        try {
            Files.write(part, from.text().getBytes(StandardCharsets.UTF_8));
            LibraryFile.sync(part);
            Files.move(part, folder.resolve(TEXT), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return arrival;
    }

    /// Where it is written to.
    Path file() {
        return folder.resolve(FILE);
    }

    /// Where it came from.
    Path source() {
        return from.folder();
    }

    /// What became of it.
    ///
    /// @param move the one whose note led here, or empty: a note that was just read need not be
    ///   where it was written, as on a drive with another letter
    State state(String move) throws IOException {
        if (!move.isEmpty() && move.equals(from.move())) return State.SETTLED;
        Optional<MoveNote.Line> note = MoveNote.of(source());
        if (note.isPresent()) {
            return note.get().move().equals(from.move()) ? State.SETTLED : State.CUT_SHORT;
        }
        boolean stays = Files.exists(source().resolve(LibraryFile.NAME));
        return stays ? State.CUT_SHORT : State.UNKNOWN;
    }

    /// Gives what has arrived its name; whoever comes first does so. A note that led away from here
    /// is older.
    ///
    /// @throws LibraryException for the reason OCCUPIED when another library has come between
    void settle() throws LibraryException, IOException {
        name();
        syncNames();
        try {
            Files.deleteIfExists(MoveNote.in(folder));
            Files.deleteIfExists(folder.resolve(TEXT));
        } catch (IOException e) { // it is known to live here all the same
            System.getLogger(Arrival.class.getName())
                    .log(System.Logger.Level.WARNING, "cannot tidy up", e);
        }
    }

    private void name() throws LibraryException, IOException {
        if (!Files.exists(file())) return;
        Path library = folder.resolve(LibraryFile.NAME);
        try {
            Files.move(file(), library);
        } catch (NoSuchFileException e) {
            // another program was faster
        } catch (FileAlreadyExistsException e) {
            if (Files.exists(file())) {
                throw new LibraryException(Reason.OCCUPIED, folder.toString());
            }
        }
    }

    /// Waits until its file cannot get lost any more.
    void syncNames() {
        LibraryFile.syncFolder(folder);
    }

    /// Takes away what says that a library came into a folder, before it leaves it.
    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(TEXT));
    }

    /// Takes away what was on its way.
    void giveUp() throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(folder.resolve(TEXT));
    }
}
