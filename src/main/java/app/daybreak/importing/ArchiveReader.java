package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.Problem;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a stream, and whatever archives it turns out to be made of, entry by entry; nothing is
/// unpacked to the disk. What a stream is, its first bytes say, not its name.
final class ArchiveReader {
    private static final int HEADER = 512;

    /// Takes what is no archive.
    interface Content {
        /// Reads an entry.
        ///
        /// @param source what the stream reads, which may break off
        void take(Place place, InputStream in, MayBreak source) throws IOException;
    }

    private final DigestReader reader;
    private final BiConsumer<Path, Digest> out;
    private final Budget budget;
    private final Content content;

    /// Reads digests.
    ArchiveReader(DigestReader reader, BiConsumer<Path, Digest> out, Budget budget) {
        this.reader = reader;
        this.out = out;
        this.budget = budget;
        content = this::digest;
    }

    /// Reads whatever is there.
    ArchiveReader(Budget budget, Content content) {
        reader = new DigestReader();
        out = (_, _) -> {};
        this.budget = budget;
        this.content = content;
    }

    /// Reads a file.
    ///
    /// @throws Budget.ExceededException where too much comes out of it
    /// @throws IOException where it cannot be read
    void read(Path file, InputStream in, Instant modified) throws IOException {
        read(new Place(file, DigestFiles.name(file), modified, 0), in);
    }

    /// Where a stream comes from.
    ///
    /// @param name the entry's own, which may be any
    /// @param depth how many archives it lies in
    record Place(Path file, String name, @Nullable Instant modified, int depth) {
        Place within(String entry, @Nullable Instant time) {
            return new Place(EntryName.within(file, entry), entry, time, depth + 1);
        }
    }

    private void read(Place place, InputStream in) throws IOException {
        MayBreak source = new MayBreak(in, place.depth() > 0);
        BufferedInputStream buffered = new BufferedInputStream(source, 1 << 16);
        buffered.mark(HEADER);
        byte[] start = buffered.readNBytes(HEADER);
        buffered.reset();
        boolean zip = begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6);
        boolean gzip = begins(start, 0x1f, 0x8b);
        if (!zip && !gzip && !TarEntries.isHeader(start)) {
            content.take(place, buffered, source);
        } else if (place.depth() >= Budget.MAX_NESTING) {
            throw new Budget.ExceededException(Problem.Kind.NESTED_TOO_DEEP, Budget.MAX_NESTING);
        } else if (gzip) {
            gzip(place, buffered);
        } else {
            archive(place, buffered, zip);
        }
    }

    private static boolean begins(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) return false;
        for (int i = 0; i < signs.length; i++) {
            if (bytes[i] != (byte) signs[i]) return false;
        }
        return true;
    }

    private void digest(Place place, InputStream in, MayBreak source) throws IOException {
        String name = place.name().substring(place.name().lastIndexOf('/') + 1);
        StreamReader stream = new StreamReader(reader, name, place.modified());
        stream.read(in, source, digest -> out.accept(place.file(), warned(place, digest)));
    }

    private static Digest warned(Place place, Digest digest) {
        if (place.depth() == 0 || !EntryName.isOutside(place.name())) return digest;
        List<Problem> problems = new ArrayList<>(digest.problems());
        problems.addFirst(Problem.at(0, Problem.Kind.NAME_OUTSIDE, place.name()));
        return digest.with(problems);
    }

    private void gzip(Place place, InputStream in) throws IOException {
        try {
            InputStream unpacked = budget.unpacked(new GZIPInputStream(in, 1 << 16));
            Place inner =
                    new Place(place.file(), place.name(), place.modified(), place.depth() + 1);
            read(inner, unpacked);
        } catch (Budget.ExceededException e) {
            throw e;
        } catch (IOException e) {
            refuse(place, Problem.Kind.DAMAGED_ARCHIVE, String.valueOf(e.getMessage()));
        }
    }

    private void archive(Place place, InputStream in, boolean zip) throws IOException {
        try {
            int taken = zip ? zip(place, new ZipEnd(in)) : tar(place, new TarEntries(in, budget));
            if (taken == 0) refuse(place, Problem.Kind.EMPTY_ARCHIVE, "");
        } catch (Budget.ExceededException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            refuse(place, Problem.Kind.DAMAGED_ARCHIVE, String.valueOf(e.getMessage()));
        }
    }

    private int zip(Place place, ZipEnd end) throws IOException {
        // Its entries are closed with it; the stream beneath belongs to the caller.
        @SuppressWarnings("resource")
        ZipInputStream zip = new ZipInputStream(end, StandardCharsets.ISO_8859_1);
        int entries = 0;
        int taken = 0;
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            entries++;
            budget.entry();
            FileTime time = e.getLastModifiedTime();
            Place inner =
                    place.within(
                            EntryName.decode(e.getName()), time == null ? null : time.toInstant());
            if (entry(inner, zip)) taken++;
        }
        if (!end.holds(entries)) throw new IOException("zip: " + entries);
        return taken;
    }

    private int tar(Place place, TarEntries tar) throws IOException {
        int taken = 0;
        for (TarEntries.Entry e = tar.next(); e != null; e = tar.next()) {
            if (entry(place.within(e.name(), e.modified()), e.content())) taken++;
        }
        return taken;
    }

    /// Reads an entry to its end, if only to count it.
    private boolean entry(Place place, InputStream in) throws IOException {
        InputStream unpacked = budget.unpacked(in);
        boolean taken = DigestFiles.isDigest(place.name()) && !EntryName.isHidden(place.name());
        if (taken) read(place, unpacked);
        var _ = unpacked.transferTo(OutputStream.nullOutputStream());
        return taken;
    }

    private void refuse(Place place, Problem.Kind kind, String excerpt) {
        Problem problem = Problem.at(0, kind, excerpt);
        out.accept(place.file(), reader.refused(DigestFiles.name(place.file()), problem));
    }
}
