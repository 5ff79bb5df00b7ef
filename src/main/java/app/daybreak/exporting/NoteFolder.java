package app.daybreak.exporting;

import app.daybreak.citing.PaperNote;
import app.daybreak.paper.Paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A folder with a note for each paper. A person writes on in such files, so one that is there
/// stays as it is unless asked otherwise; each is written whole or not at all.
final class NoteFolder {
    private final Path folder;
    private final PaperNote format;
    private final boolean overwrite;
    private int kept;

    NoteFolder(Path folder, PaperNote format, boolean overwrite) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.format = format;
        this.overwrite = overwrite;
    }

    void write(Paper paper) throws IOException {
        Path file = folder.resolve(PaperNote.fileName(paper.id()));
        String text = format.paper(paper);
        boolean there = Files.exists(file);
        if (there && (!overwrite || Files.isDirectory(file))) {
            if (!holds(file, text)) kept++;
            return;
        }
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean holds(Path file, String text) throws IOException {
        return Files.isRegularFile(file)
                && java.util.Arrays.equals(
                        Files.readAllBytes(file),
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// How many files were there already, with something else in them, and stayed.
    int kept() {
        return kept;
    }
}
