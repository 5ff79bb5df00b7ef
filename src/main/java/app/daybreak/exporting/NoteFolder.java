package app.daybreak.exporting;

import app.daybreak.citing.PaperNote;
import app.daybreak.paper.Paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// A folder with a note for each paper. A person writes on in such files, so one that is there
/// stays as it is unless asked otherwise; each is written whole or not at all.
final class NoteFolder {
    private final Path folder;
    private final PaperNote format;
    private final boolean overwrite;
    private int kept;

    /// What is to be written.
    ///
    /// @param name of the file
    record Note(String name, String text) {}

    NoteFolder(Path folder, PaperNote format, boolean overwrite) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.format = format;
        this.overwrite = overwrite;
    }

    /// What a paper's file is to be. May be asked for by several threads.
    Note note(Paper paper) {
        return new Note(PaperNote.fileName(paper.id()), format.paper(paper));
    }

    void write(Note note) throws IOException {
        Path file = folder.resolve(note.name());
        boolean there = Files.exists(file);
        if (there && (!overwrite || Files.isDirectory(file))) {
            if (!holds(file, note.text())) kept++;
            return;
        }
        Path part = folder.resolve("." + note.name() + ".part");
        boolean written = false;
        try {
            Files.writeString(part, note.text());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            written = true;
        } finally {
            if (!written) Files.deleteIfExists(part);
        }
    }

    private static boolean holds(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /// How many files were there already, with something else in them, and stayed.
    int kept() {
        return kept;
    }
}
