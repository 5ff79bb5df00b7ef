package app.daybreak.exporting;

import app.daybreak.citing.PaperNote;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.Paper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// A folder with a note for each paper. A person writes on in such files, so one that is there
/// stays as it is unless asked otherwise; then its text is replaced as [TargetFile] does, whole or
/// not at all, whatever happens. A new file is written whole or not at all unless the power is cut:
/// only replacing waits for the disk, so the newest files may be empty or missing then.
final class NoteFolder {
    private final Path folder;
    private final PaperNote format;
    private final boolean overwrite;
    private volatile boolean over;
    private int kept;

    /// What became of a paper's file.
    ///
    /// @param kept whether something else was there already, and stayed
    /// @param failure why it could not be written, or null
    record Outcome(boolean kept, @Nullable IOException failure) {}

    NoteFolder(Path folder, PaperNote format, boolean overwrite) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.format = format;
        this.overwrite = overwrite;
    }

    /// Writes a paper's file, unless it is over. May be called by several threads: most of the time
    /// that a folder takes is the system's, for making files.
    Outcome write(Paper paper) {
        try {
            boolean kept = !over && !write(PaperNote.fileName(paper.id()), format.paper(paper));
            return new Outcome(kept, null);
        } catch (IOException e) {
            return new Outcome(false, e);
        }
    }

    /// Hears what became of the files, in the papers' order.
    void take(Outcome outcome) throws IOException {
        if (outcome.kept()) kept++;
        if (outcome.failure() == null) return;
        over = true;
        throw outcome.failure();
    }

    /// Nothing more is to be written, though some papers may be ahead of what was heard of.
    ///
    /// @return false
    boolean stop() {
        over = true;
        return false;
    }

    /// @return whether the file holds the text now
    private boolean write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (holds(file, text)) return true;
            boolean replaced = overwrite && Files.isRegularFile(file);
            if (replaced) replace(file, text);
            return replaced;
        }
        make(name, text);
        return true;
    }

    private void make(String name, String text) throws IOException {
        Path part = folder.resolve("." + name + ".part");
        boolean written = false;
        try {
            Files.writeString(part, text);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            written = true;
        } finally {
            if (!written) Files.deleteIfExists(part);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        try {
            TargetFile.write(file, writer -> writer.write(text));
        } catch (LibraryException e) {
            throw new IllegalStateException(e); // nothing is asked of a library here
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
