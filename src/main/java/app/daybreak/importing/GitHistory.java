package app.daybreak.importing;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/// The history of a git repository, bare or the `.git` of a clone: every version of every digest
/// file, the oldest first. A digest that is written anew each day under one name has its days only
/// there. Nothing of the repository is run or written.
final class GitHistory {
    /// Takes versions.
    interface Versions {
        /// Takes one.
        ///
        /// @param version its content is read before this returns
        void take(Version version, InputStream content) throws IOException;
    }

    /// A version of a file.
    ///
    /// @param path within the repository
    /// @param day of its commit, where that was made
    record Version(String path, String commit, Instant time, LocalDate day) {}

    private final Path folder;

    /// @param folder [is a repository][#isRepository]
    GitHistory(Path folder) {
        this.folder = folder;
    }

    /// Whether a folder is a repository itself.
    static boolean isRepository(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }

    /// How a person calls the repository: of a clone the folder that it lies in.
    static Path named(Path repository) {
        Path parent = repository.getParent();
        boolean clone = DigestFiles.name(repository).equals(".git");
        return clone && parent != null ? parent : repository;
    }

    /// Reads what came since a commit; all of it where that commit is not there any more.
    ///
    /// @return the newest commit, or null where there is none
    @Nullable String read(@Nullable String since, Versions out) throws IOException {
        QuietGit.install();
        try (Repository repository =
                        new RepositoryBuilder()
                                .setGitDir(folder.toFile())
                                .setMustExist(true)
                                .build();
                RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve("HEAD");
            if (head == null) return null;
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(head));
            ObjectId known = since == null ? null : ObjectId.fromString(since);
            if (known != null && repository.getObjectDatabase().has(known)) {
                walk.markUninteresting(walk.parseCommit(known));
            }
            for (RevCommit commit : walk) versions(repository, walk, commit, out);
            return head.name();
        }
    }

    private static void versions(
            Repository repository, RevWalk walk, RevCommit commit, Versions out)
            throws IOException {
        try (TreeWalk tree = new TreeWalk(repository)) {
            tree.setRecursive(true);
            tree.setFilter(TreeFilter.ANY_DIFF);
            tree.addTree(commit.getTree());
            for (RevCommit parent : commit.getParents()) {
                tree.addTree(walk.parseCommit(parent).getTree());
            }
            if (commit.getParentCount() == 0) tree.addTree(new EmptyTreeIterator());
            while (tree.next()) {
                if (!isNew(tree) || !isHistory(tree.getPathString())) continue;
                try (InputStream content = repository.open(tree.getObjectId(0)).openStream()) {
                    out.take(version(tree.getPathString(), commit), content);
                }
            }
        }
    }

    private static Version version(String path, RevCommit commit) {
        Instant time = commit.getAuthorIdent().getWhenAsInstant();
        LocalDate day = time.atZone(commit.getAuthorIdent().getZoneId()).toLocalDate();
        return new Version(path, commit.abbreviate(7).name(), time, day);
    }

    /// Whether a file came by the commit itself, and not from one of the parents that it joins.
    private static boolean isNew(TreeWalk tree) {
        int mode = tree.getRawMode(0);
        boolean file = (mode & 0170000) == 0100000;
        for (int parent = 1; parent < tree.getTreeCount() && file; parent++) {
            file = !tree.idEqual(0, parent);
        }
        return file;
    }

    /// Papers' own files are left to the folder: they are a digest together, whenever they came.
    private static boolean isHistory(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean other =
                lower.endsWith(".json")
                        || lower.endsWith(".zip")
                        || lower.endsWith(".tar")
                        || lower.endsWith(".tgz")
                        || lower.endsWith(".gz");
        return !other && DigestFiles.isDigest(path) && !EntryName.isHidden(path);
    }
}
