package app.daybreak.digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What makes a file of a rendering of its entries: which lines are the same, which were changed in
/// the middle, and what lies between. Any file can be told from any rendering; where they have
/// nothing in common, the delta is the compressed file.
///
/// The form: a byte for the form of the rendering, then, unless both are equal, compressed steps
/// (see [Step]), a step a byte and its numbers as [Varint].
public final class Delta {
    /// The form of [MarkdownDigest].
    private static final byte FORM = 1;

    /// A step. `SAME n`: the next n lines of the rendering. `MOVE n`: on by n lines, or back (0,
    /// -1, 1, -2, … are written 0, 1, 2, 3, …). `EDIT p s n`: of the next line of the rendering the
    /// first p bytes, n bytes that follow here, and its last s bytes. `INSERT n`: n bytes that
    /// follow here.
    enum Step {
        SAME,
        MOVE,
        EDIT,
        INSERT
    }

    private final byte[] bytes;

    private Delta(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A delta that was kept.
    public static Delta of(byte[] kept) {
        return new Delta(kept.clone());
    }

    /// To be kept.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// What makes the file of the rendering.
    public static Delta between(byte[] rendering, byte[] file) {
        if (Arrays.equals(rendering, file)) return new Delta(new byte[] {FORM});
        byte[] steps = new DeltaSteps(ByteLines.of(rendering), ByteLines.of(file)).write();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(FORM);
        out.writeBytes(Deflated.deflate(steps));
        return new Delta(out.toByteArray());
    }

    /// Makes the file of the rendering.
    ///
    /// @throws IOException when this is no delta of this rendering
    public byte[] applyTo(byte[] rendering) throws IOException {
        if (bytes.length == 0 || bytes[0] != FORM) throw new IOException("unknown delta");
        if (bytes.length == 1) return rendering.clone();
        ByteBuffer steps = ByteBuffer.wrap(Deflated.inflate(bytes, 1));
        ByteLines lines = ByteLines.of(rendering);
        ByteArrayOutputStream file = new ByteArrayOutputStream(rendering.length);
        try {
            int line = 0;
            while (steps.hasRemaining()) line = take(steps, lines, line, file);
        } catch (RuntimeException e) { // numbers that lead out of the rendering or of the steps
            throw new IOException("damaged delta", e);
        }
        return file.toByteArray();
    }

    private static int take(
            ByteBuffer steps, ByteLines lines, int line, ByteArrayOutputStream file) {
        return switch (Step.values()[steps.get()]) {
            case SAME -> {
                int end = line + Varint.read(steps);
                lines.copy(line, end, file);
                yield end;
            }
            case MOVE -> {
                int way = Varint.read(steps);
                yield line + (way >>> 1 ^ -(way & 1));
            }
            case EDIT -> {
                int prefix = Varint.read(steps);
                int suffix = Varint.read(steps);
                byte[] old = lines.line(line);
                file.write(old, 0, prefix);
                insert(steps, file);
                file.write(old, old.length - suffix, suffix);
                yield line + 1;
            }
            case INSERT -> {
                insert(steps, file);
                yield line;
            }
        };
    }

    private static void insert(ByteBuffer steps, ByteArrayOutputStream file) {
        byte[] text = new byte[Varint.read(steps)];
        steps.get(text);
        file.writeBytes(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Delta delta && Arrays.equals(bytes, delta.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
