package app.daybreak.keeping;

import app.daybreak.library.LibraryFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The note that a library leaves where it was, `moved-to`: the folder, and below it which move
/// that was. It is written under a name that nobody follows, and then put up in one step.
final class MoveNote {
    private static final String NAME = "moved-to";
    private static final String MOVE = "\nmove ";

    private final Path folder;

    private MoveNote(Path folder) {
        this.folder = folder;
    }

    /// A folder, and a name that no other move has.
    ///
    /// @param move empty where it is not known
    record Line(Path folder, String move) {
        String text() {
            return folder + MOVE + move + "\n";
        }
    }

    /// Where the note of a folder lies.
    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /// The note of a folder.
    static Optional<Line> of(Path folder) throws IOException {
        return read(in(folder));
    }

    /// Reads a file of that form.
    ///
    /// @return empty where there is none
    static Optional<Line> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return Optional.empty();
        String text = Files.readString(file);
        if (text.isBlank()) throw new IOException("empty: " + file);
        int move = text.lastIndexOf(MOVE);
        try {
            if (move < 0) return Optional.of(new Line(Path.of(text.strip()), ""));
            String name = text.substring(move + MOVE.length()).strip();
            return Optional.of(new Line(Path.of(text.substring(0, move).strip()), name));
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    /// Writes a note that nobody follows yet; a full disk is noticed here.
    static MoveNote prepare(Path folder, Line line) throws IOException {
        MoveNote note = new MoveNote(folder);
        Files.write(note.part(), line.text().getBytes(StandardCharsets.UTF_8));
        LibraryFile.sync(note.part());
        return note;
    }

    private Path part() {
        return folder.resolve(NAME + ".part");
    }

    /// From here on it is followed.
    void putUp() throws IOException {
        Files.move(
                part(),
                in(folder),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /// Takes away one that was not put up. Nobody follows what cannot be taken away.
    void drop() {
        try {
            Files.deleteIfExists(part());
        } catch (IOException e) {
            System.getLogger(MoveNote.class.getName())
                    .log(System.Logger.Level.WARNING, "cannot take a note away", e);
        }
    }
}
