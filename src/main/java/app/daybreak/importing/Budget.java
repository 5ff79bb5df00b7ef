package app.daybreak.importing;

import app.daybreak.digest.Problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// How much may come out of one archive, with all archives within it. Whoever exceeds it means no
/// good, or has put the wrong file there.
final class Budget {
    /// Why an archive is read no further.
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1;

        private final Problem problem;

        ExceededException(Problem.Kind kind, long limit) {
            super(kind.code());
            problem = new Problem(0, kind, Long.toString(limit));
        }

        Problem problem() {
            return problem;
        }
    }

    /// Archives within archives; a `.tar.gz` is two.
    static final int MAX_NESTING = 4;

    static final int MAX_ENTRIES = 1_000_000;
    static final long MAX_BYTES = 8L << 30;

    /// Digests shrink to a quarter, the most repetitive to a twentieth; a bomb to a thousandth.
    static final int MAX_RATIO = 200;

    /// Below this any ratio will do.
    private static final long SMALL = 16L << 20;

    private long read;
    private long unpacked;
    private int entries;

    /// Counts what is read from the disk.
    InputStream packed(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) {
                read += bytes;
            }
        };
    }

    /// Counts what comes out, and fails where it is too much.
    InputStream unpacked(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) throws IOException {
                unpacked += bytes;
                if (unpacked > MAX_BYTES) {
                    throw new ExceededException(Problem.Kind.TOO_MUCH_UNPACKED, MAX_BYTES >> 20);
                }
                if (unpacked > SMALL && unpacked / MAX_RATIO > read) {
                    throw new ExceededException(Problem.Kind.TOO_DENSE, MAX_RATIO);
                }
            }
        };
    }

    /// Counts an entry.
    void entry() throws ExceededException {
        if (++entries <= MAX_ENTRIES) return;
        throw new ExceededException(Problem.Kind.TOO_MANY_ENTRIES, MAX_ENTRIES);
    }

    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws IOException;

        /// A large entry must not hold up a person who no longer wants it.
        private void goOn() {
            if (Thread.currentThread().isInterrupted()) throw new CancellationException();
        }

        @Override
        public int read() throws IOException {
            goOn();
            int b = super.read();
            if (b >= 0) count(1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            goOn();
            int n = super.read(bytes, from, length);
            if (n > 0) count(n);
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            return readNBytes((int) Math.min(n, 1 << 16)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
