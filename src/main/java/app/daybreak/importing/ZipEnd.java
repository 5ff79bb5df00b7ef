package app.daybreak.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Watches a zip archive go by for the record at its end, which says how many entries there are: a
/// reader of entries takes the middle of a cut or damaged archive for its end.
final class ZipEnd extends FilterInputStream {
    private static final int SIGNATURE = 0x504b0506;
    private static final int COUNT_AT = 10;
    private static final int MANY = 0xffff;

    private int last;
    private int past = -1;
    private int low;
    private int count = -1;

    ZipEnd(InputStream in) {
        super(in);
    }

    /// Whether the archive has its end and as many entries as were found.
    boolean holds(int entries) throws IOException {
        var _ = transferTo(java.io.OutputStream.nullOutputStream());
        return count == MANY || entries % (MANY + 1) == count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) watch(b);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        for (int i = 0; i < n; i++) watch(bytes[from + i] & 0xff);
        return n;
    }

    private void watch(int b) {
        last = last << 8 | b;
        if (last == SIGNATURE) past = 3;
        else if (past >= 0) past++;
        if (past == COUNT_AT) low = b;
        if (past == COUNT_AT + 1) count = b << 8 | low;
    }
}
