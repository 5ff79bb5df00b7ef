package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestReader;
import app.daybreak.paper.DateSource;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Joins the papers' own files of a folder and day to one digest: a file each would be a digest
/// each, of one paper. All files of a digest have its day, so that what a paper's day is does not
/// depend on which others came with it.
final class PaperFolder implements BiConsumer<Path, Digest> {
    /// The most papers in one digest, and of all days together, so that memory does not grow with
    /// the folder.
    static final int MAX_PAPERS = 1000;

    private static final int MAX_OPEN = 4 * MAX_PAPERS;

    private record Day(LocalDate date, DateSource source) {}

    private final BiConsumer<Path, Digest> out;
    private final Map<Day, List<Digest>> papers = new LinkedHashMap<>();
    private @Nullable Path folder;
    private int open;

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
        if (open == MAX_OPEN || !Objects.equals(parent, folder)) close();
        folder = parent;
        Day day = new Day(digest.date(), digest.dateSource());
        List<Digest> others = papers.computeIfAbsent(day, _ -> new ArrayList<>());
        others.add(digest);
        open++;
        if (others.size() == MAX_PAPERS) handOn(papers.remove(day));
    }

    /// Hands on what was gathered.
    void close() {
        papers.values().forEach(this::handOn);
        papers.clear();
    }

    private void handOn(@Nullable List<Digest> together) {
        if (together == null || folder == null) return;
        open -= together.size();
        out.accept(folder, DigestReader.join(name(folder), together));
    }

    /// The last parts of the folder's name: `papers/23/03`.
    private static String name(Path folder) {
        int parts = folder.getNameCount();
        if (parts == 0) return folder.toString();
        return folder.subpath(Math.max(0, parts - 3), parts).toString().replace('\\', '/');
    }
}
