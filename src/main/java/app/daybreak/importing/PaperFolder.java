package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestReader;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Joins the papers' own files of a folder to one digest: a file each would be a digest each, of
/// one paper and of no day.
final class PaperFolder implements BiConsumer<Path, Digest> {
    /// The most papers in one digest, so that memory does not grow with the folder.
    static final int MAX_PAPERS = 1000;

    private final BiConsumer<Path, Digest> out;
    private final List<Digest> papers = new ArrayList<>();
    private @Nullable Path folder;

    PaperFolder(BiConsumer<Path, Digest> out) {
        this.out = out;
    }

    @Override
    public void accept(Path file, Digest digest) {
        if (!digest.onePaper()) {
            out.accept(file, digest);
            return;
        }
        Path parent = file.toAbsolutePath().getParent();
        if (papers.size() == MAX_PAPERS || !java.util.Objects.equals(parent, folder)) close();
        folder = parent;
        papers.add(digest);
    }

    /// Hands on what was gathered.
    void close() {
        if (papers.isEmpty() || folder == null) return;
        out.accept(folder, DigestReader.join(name(folder), papers));
        papers.clear();
    }

    /// The last parts of the folder's name: `papers/23/03`.
    private static String name(Path folder) {
        int parts = folder.getNameCount();
        if (parts == 0) return folder.toString();
        return folder.subpath(Math.max(0, parts - 3), parts).toString().replace('\\', '/');
    }
}
