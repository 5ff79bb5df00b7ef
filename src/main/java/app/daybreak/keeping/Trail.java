package app.daybreak.keeping;

import app.daybreak.library.LibraryException;
import app.daybreak.library.LibraryException.Reason;
import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// The way that notes lead from a folder to the library.
///
/// @param passed the folders on the way that it is not in
/// @param end the folder that it is in, and the move that led there
record Trail(List<Path> passed, MoveNote.Line end) {
    /// Follows the notes. What a move that was cut short left to do is done.
    ///
    /// @throws LibraryException for the reasons AWAY and RING when they lead to no library
    static Trail from(Path folder) throws LibraryException {
        SequencedSet<Path> passed = new LinkedHashSet<>();
        MoveNote.Line at = new MoveNote.Line(folder, "");
        try {
            while (true) {
                Optional<MoveNote.Line> next = next(at.folder(), at.move());
                if (next.isEmpty()) break;
                if (!passed.add(at.folder())) {
                    throw new LibraryException(Reason.RING, at.folder().toString());
                }
                at = next.get();
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.CANNOT_OPEN, e);
        }
        if (!passed.isEmpty() && !isAnythingLeft(at.folder())) {
            throw new LibraryException(Reason.AWAY, at.folder().toString());
        }
        return new Trail(List.copyOf(passed), at);
    }

    /// Where a folder leads.
    ///
    /// @param move the one whose note led here, or empty
    /// @return empty when the library is here
    private static Optional<MoveNote.Line> next(Path at, String move)
            throws LibraryException, IOException {
        Optional<Arrival> arrival = Arrival.in(at);
        if (arrival.isPresent() && arrival.get().state(move) == Arrival.State.SETTLED) {
            arrival.get().settle();
            return Optional.empty();
        }
        Optional<MoveNote.Line> note = MoveNote.of(at);
        if (note.isPresent()) return note;
        boolean lives = Files.exists(at.resolve(LibraryFile.NAME));
        return lives ? Optional.empty() : arrival.map(each -> new MoveNote.Line(each.source(), ""));
    }

    /// Where only the index or the backups are left the library was lost and can be restored.
    private static boolean isAnythingLeft(Path at) {
        return Stream.of(LibraryFile.NAME, "index.db", "backups")
                .anyMatch(name -> Files.exists(at.resolve(name)));
    }

    /// Whether the library is in that folder.
    boolean endsIn(Path folder) throws IOException {
        return Files.exists(end.folder().resolve(LibraryFile.NAME))
                && Files.isSameFile(end.folder(), folder);
    }

    /// Lets each note on the way name the end, so that no folder between is needed any more. No
    /// note comes into a folder that has none, or that a library is on its way to.
    void shorten() throws IOException {
        for (Path folder : passed) {
            Optional<MoveNote.Line> note = MoveNote.of(folder);
            if (note.isEmpty() || note.get().folder().equals(end.folder())) continue;
            if (Arrival.in(folder).isPresent() || Files.isSameFile(folder, end.folder())) continue;
            MoveNote straight = MoveNote.prepare(folder, end);
            try {
                straight.putUp();
            } finally {
                straight.drop();
            }
            LibraryFile.syncFolder(folder);
        }
    }
}
