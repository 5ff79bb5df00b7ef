package app.daybreak.digest;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Bytes as lines, each with the line feed at its end; the last may lack it.
final class ByteLines {
    private final byte[] bytes;
    private final int[] starts; // one more than there are lines

    private ByteLines(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    static ByteLines of(byte[] bytes) {
        int lines = 0;
        for (byte b : bytes) if (b == '\n') lines++;
        boolean open = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        int[] starts = new int[lines + (open ? 2 : 1)];
        int line = 0;
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == '\n') starts[++line] = i + 1;
        starts[starts.length - 1] = bytes.length;
        return new ByteLines(bytes, starts);
    }

    int size() {
        return starts.length - 1;
    }

    int length(int line) {
        return starts[line + 1] - starts[line];
    }

    byte[] line(int line) {
        return Arrays.copyOfRange(bytes, starts[line], starts[line + 1]);
    }

    /// Writes the lines from one on up to another.
    void copy(int from, int until, ByteArrayOutputStream to) {
        to.write(bytes, starts[from], starts[until] - starts[from]);
    }

    boolean equal(int line, ByteLines other, int otherLine) {
        return Arrays.equals(
                bytes,
                starts[line],
                starts[line + 1],
                other.bytes,
                other.starts[otherLine],
                other.starts[otherLine + 1]);
    }

    /// A line as the key of a map.
    Line key(int line) {
        return new Line(this, line, Arrays.hashCode(line(line)));
    }

    /// A line, equal to any other of the same bytes.
    static final class Line {
        private final ByteLines lines;
        private final int number;
        private final int hash;

        private Line(ByteLines lines, int number, int hash) {
            this.lines = lines;
            this.number = number;
            this.hash = hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line line && lines.equal(number, line.lines, line.number);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
