package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

/// Reads one file from the disk: a digest, or an archive of several.
final class FileReader {
    private final DigestReader reader = new DigestReader();
    private final BiConsumer<Path, Digest> out;
    private final Reached reached;

    /// @param out takes whatever was read or refused
    FileReader(BiConsumer<Path, Digest> out) {
        this(out, new Reached());
    }

    /// @param reached how far repositories were read before, and will be
    FileReader(BiConsumer<Path, Digest> out, Reached reached) {
        this.out = out;
        this.reached = reached;
    }

    void read(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (found.isRegularFile()) {
                content(file, found.lastModifiedTime().toInstant());
            } else if (GitHistory.isRepository(file)) {
                history(file);
            } else {
                refuse(file, new Problem(0, Problem.Kind.NOT_A_FILE, ""));
            }
        } catch (NoSuchFileException e) {
            refuse(file, new Problem(0, Problem.Kind.NO_SUCH_FILE, ""));
        } catch (AccessDeniedException e) {
            refuse(file, new Problem(0, Problem.Kind.ACCESS_DENIED, ""));
        } catch (Budget.ExceededException e) {
            refuse(file, e.problem());
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            refuse(file, Problem.at(0, Problem.Kind.UNREADABLE, reason));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) { // a fault of ours must not cost the other files
            refuse(file, Problem.at(0, Problem.Kind.UNREADABLE, e.toString()));
        }
    }

    private void content(Path file, Instant modified) throws IOException {
        Budget budget = new Budget();
        try (InputStream in = budget.packed(Files.newInputStream(file))) {
            new ArchiveReader(reader, out, budget).read(file, in, modified);
        }
    }

    private void history(Path repository) throws IOException {
        Path named = GitHistory.named(repository);
        String newest =
                new GitHistory(repository)
                        .read(
                                reached.before(repository),
                                (version, content) -> {
                                    String path = version.path() + "@" + version.commit();
                                    version(EntryName.within(named, path), version, content);
                                });
        if (newest != null) reached.now(repository, newest);
    }

    private void version(Path named, GitHistory.Version version, InputStream content)
            throws IOException {
        String name = version.path().substring(version.path().lastIndexOf('/') + 1);
        MayBreak source = new MayBreak(new Budget().packed(content), false);
        new StreamReader(reader, name, version.time(), version.day())
                .read(source, source, digest -> out.accept(named, digest));
    }

    private void refuse(Path file, Problem problem) {
        out.accept(file, reader.refused(DigestFiles.name(file), problem));
    }
}
