package app.daybreak.importing;

import app.daybreak.digest.Digest;
import app.daybreak.digest.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

/// What comes out of an archive. Where that breaks off, it ends and remembers why: what came before
/// is kept. A file that fails is better read again another time.
final class MayBreak extends InputStream {
    private final InputStream in;
    private final boolean forgiven;
    private @Nullable IOException failure;

    /// @param forgiven whether failures end the stream
    MayBreak(InputStream in, boolean forgiven) {
        this.in = in;
        this.forgiven = forgiven;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) return -1;
        try {
            return in.read(bytes, from, length);
        } catch (Budget.ExceededException e) {
            throw e;
        } catch (IOException e) {
            if (!forgiven) throw e;
            failure = e;
            return -1;
        }
    }

    /// The digest, with a word where it broke off.
    Digest judge(Digest digest) throws IOException {
        if (failure == null) return digest;
        if (digest.entries().isEmpty()) throw failure;
        String reason = String.valueOf(failure.getMessage());
        return digest.with(Problem.at(0, Problem.Kind.DAMAGED_ENTRY, reason));
    }
}
