package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;
import app.daybreak.digest.JsonPieces;
import app.daybreak.digest.Problem;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/// Reads digests from a stream: one, or, of long JSON, as many as it has pieces.
final class StreamReader {
    private static final int MEBIBYTE = 1 << 20;

    private final DigestReader reader;
    private final String name;
    private final @Nullable Instant modified;
    private final @Nullable LocalDate committed;

    /// @param name the file's, without its folder
    StreamReader(DigestReader reader, String name, @Nullable Instant modified) {
        this(reader, name, modified, null);
    }

    /// @param committed the day of the commit that made it so
    StreamReader(
            DigestReader reader,
            String name,
            @Nullable Instant modified,
            @Nullable LocalDate committed) {
        this.reader = reader;
        this.name = name;
        this.modified = modified;
        this.committed = committed;
    }

    /// Reads to the end.
    ///
    /// @param source what the stream reads, which may break off
    /// @throws IOException where nothing can be kept
    void read(InputStream stream, MayBreak source, Consumer<Digest> out) throws IOException {
        byte[] start = stream.readNBytes(JsonPieces.PIECE_BYTES + 1);
        if (start.length > JsonPieces.PIECE_BYTES && JsonPieces.suits(start)) {
            pieces(new SequenceInputStream(new ByteArrayInputStream(start), stream), source, out);
            return;
        }
        byte[] rest = stream.readNBytes(DigestReader.MAX_BYTES + 1 - start.length);
        if (start.length + rest.length > DigestReader.MAX_BYTES) {
            out.accept(tooLarge());
            return;
        }
        byte[] bytes = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, bytes, start.length, rest.length);
        out.accept(source.judge(reader.read(new DigestFile(name, bytes, modified, committed))));
    }

    private void pieces(InputStream in, MayBreak source, Consumer<Digest> out) throws IOException {
        JsonPieces pieces = new JsonPieces(in);
        int number = 1;
        try {
            for (byte[] piece = pieces.next(); piece != null; piece = pieces.next()) {
                DigestFile file = new DigestFile(name, piece, modified, committed);
                Digest digest = reader.readPart(file, pieces.linesBefore(), number);
                boolean foreign =
                        digest.problems().stream()
                                .anyMatch(p -> p.kind() == Problem.Kind.NOT_A_DIGEST);
                out.accept(number++ == 1 && foreign ? digest : source.judge(digest));
                if (number == 2 && foreign) return; // so is all that follows
            }
        } catch (JsonPieces.TooLongException e) {
            out.accept(tooLarge());
        }
    }

    private Digest tooLarge() {
        String limit = Integer.toString(DigestReader.MAX_BYTES / MEBIBYTE);
        return reader.refused(name, new Problem(0, Problem.Kind.TOO_LARGE, limit));
    }
}
