package app.daybreak.keeping;

import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;
import app.daybreak.library.StillFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Moves a library to another folder: what is there is copied and compared, and only then a note in
/// the old folder, `moved-to`, sends every later start to the new one. The old library stays until
/// a person deletes it, and the note has to stay for good. Whenever this is cut short, one of both
/// is the library, and either folder leads to it.
public final class Relocation {
    private static final System.Logger LOG = System.getLogger(Relocation.class.getName());

    private final Path library;
    private final Watch watch;

    /// What a move is doing.
    public enum Step {
        /// Copies the library itself.
        LIBRARY,
        /// Looks whether the copy is sound.
        CHECK,
        /// Copies index, settings, templates and backups.
        OTHERS,
        /// Compares once more.
        COMPARE,
        /// The library lives in the new folder by now.
        FINISH;

        /// As messages name it.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Told how far a move has come.
    public interface Watch {
        /// May throw a [java.util.concurrent.CancellationException] before FINISH: then nothing was
        /// moved. What it throws at FINISH changes nothing any more.
        ///
        /// @param share of what is to be copied, 0 to 1
        void at(Step step, double share) throws LibraryException;
    }

    /// A move that nobody watches.
    public Relocation(Path library) {
        this(library, (_, _) -> {});
    }

    /// A move of the library in a folder. The caller holds its [LibraryLock], and the library is
    /// closed.
    public Relocation(Path library, Watch watch) {
        this.library = library;
        this.watch = watch;
    }

    /// Where the library of a folder is by now. What a move that was cut short left to do is done.
    ///
    /// @throws LibraryException when it was moved to a place that is not there, as on a drive that
    ///   is not connected, or when notes lead round in a ring: no new one must be made in its place
    public static Path follow(Path folder) throws LibraryException {
        return Trail.from(folder).end().folder();
    }

    /// Lets every note that leads from a folder to the library name its place straight, so that the
    /// folders between can go. The caller holds its [LibraryLock]: it does not move meanwhile. What
    /// fails is logged; the notes still lead there.
    ///
    /// @param library its folder; notes that lead elsewhere stay
    public static void shorten(Path folder, Path library) {
        try {
            Trail trail = Trail.from(folder);
            if (trail.endsIn(library)) trail.shorten();
        } catch (LibraryException | IOException e) {
            LOG.log(System.Logger.Level.INFO, "notes stay as they are", e);
        }
    }

    /// What moves left in a folder.
    public enum Left {
        /// No note, or one that leads to another library or to none.
        NOTHING,
        /// The note without the library that it speaks of, which can go back there.
        NOTE,
        /// The note, and the library as it was then.
        LIBRARY
    }

    /// What moves of a library left in a folder.
    ///
    /// @param library where it is now
    public static Left left(Path folder, Path library) throws IOException {
        if (MoveNote.of(folder).isEmpty()) return Left.NOTHING;
        try {
            Trail trail = Trail.from(folder);
            if (trail.passed().isEmpty() || !trail.endsIn(library)) return Left.NOTHING;
        } catch (LibraryException e) { // whoever starts there is told
            return Left.NOTHING;
        }
        return Files.exists(folder.resolve(LibraryFile.NAME)) ? Left.LIBRARY : Left.NOTE;
    }

    /// Moves the library.
    ///
    /// @throws LibraryException for the reason OCCUPIED when there is a library already, or when
    ///   the folder lies in the old one; for any reason nothing was moved
    public void to(Path folder) throws LibraryException {
        Path target = folder.toAbsolutePath().normalize();
        try {
            refuseOccupied(target);
            MovedFiles files = new MovedFiles(library, target, watch);
            boolean isMoved = false;
            try {
                files.makeTarget();
                Arrival arrival = moved(files, target);
                isMoved = true;
                finish(arrival);
            } finally {
                if (!isMoved) files.takeAway();
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.FAILED, e);
        }
    }

    /// Up to where the note is put up.
    private Arrival moved(MovedFiles files, Path target) throws LibraryException, IOException {
        Arrival.forget(library);
        String move = UUID.randomUUID().toString();
        MoveNote note = MoveNote.prepare(library, new MoveNote.Line(target, move));
        try {
            Path from = library.toAbsolutePath().normalize();
            Arrival arrival = Arrival.announce(target, new MoveNote.Line(from, move));
            move(arrival, note, files);
            return arrival;
        } finally {
            note.drop();
        }
    }

    /// Also one that is on its way there, unless it is known that it never came.
    private void refuseOccupied(Path target) throws LibraryException, IOException {
        Path here = library.toAbsolutePath().normalize();
        boolean occupied =
                target.startsWith(here) || Files.exists(target.resolve(LibraryFile.NAME));
        Optional<Arrival> arrival = Arrival.in(target);
        boolean expected =
                arrival.isPresent() && arrival.get().state("") != Arrival.State.CUT_SHORT;
        if (occupied || expected) throw new LibraryException(Reason.OCCUPIED, target.toString());
    }

    private void move(Arrival arrival, MoveNote note, MovedFiles files)
            throws LibraryException, IOException {
        boolean isMoved = false;
        try {
            copyLibrary(files, arrival.file());
            files.copyTheRest();
            watch.at(Step.COMPARE, 1);
            compareAndLeave(arrival, note, files);
            isMoved = true;
        } finally {
            if (!isMoved) arrival.giveUp();
        }
    }

    /// It has moved by now, and whoever follows the note does what fails here.
    private void finish(Arrival arrival) {
        LibraryFile.syncFolder(library);
        try {
            watch.at(Step.FINISH, 1);
            arrival.settle();
            watch.at(Step.FINISH, 1);
        } catch (LibraryException | IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "not all of the move is done", e);
        }
    }

    /// A library with structural damage is not copied.
    private void copyLibrary(MovedFiles files, Path copy) throws LibraryException, IOException {
        LibraryFile.closeLog(library.resolve(LibraryFile.NAME));
        files.copyLibrary(copy);
        watch.at(Step.CHECK, files.share());
        List<String> wrong = LibraryFile.quickCheck(copy);
        if (!wrong.isEmpty()) throw new LibraryException(Reason.DAMAGED, wrong.getFirst());
    }

    /// Commands take no lock of the program's: what one of them did since the library was copied
    /// would stay behind. Nothing changes while the note is put up.
    private void compareAndLeave(Arrival arrival, MoveNote note, MovedFiles files)
            throws LibraryException, IOException {
        Path old = library.resolve(LibraryFile.NAME);
        try (StillFile still = StillFile.of(old)) {
            if (!still.isSameAs(arrival.file(), () -> watch.at(Step.COMPARE, 1))) {
                throw new LibraryException(Reason.BUSY, old.toString());
            }
            arrival.syncNames();
            files.syncNames();
            watch.at(Step.COMPARE, 1); // the last moment to give it up
            note.putUp();
        }
    }
}
