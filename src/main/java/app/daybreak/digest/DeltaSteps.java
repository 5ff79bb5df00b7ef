package app.daybreak.digest;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/// Finds the steps that make a file of a rendering, in one walk along both: what differs is mostly
/// one line here and there. Linear, whatever the two are.
final class DeltaSteps {
    /// Shorter lines stand in too many places to tell where the walk is.
    private static final int TELLING = 12;

    /// With less in common than this, in bytes, a line is another one.
    private static final int COMMON = 6;

    private final ByteLines from;
    private final ByteLines to;
    private final Map<ByteLines.Line, Integer> places = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int same;

    DeltaSteps(ByteLines from, ByteLines to) {
        this.from = from;
        this.to = to;
        for (int i = from.size() - 1; i >= 0; i--) {
            if (from.length(i) >= TELLING) places.put(from.key(i), i); // the first of equal ones
        }
    }

    byte[] write() {
        int line = 0;
        for (int i = 0; i < to.size(); i++) {
            int place = place(line, i);
            if (place >= 0) {
                if (place != line) number(Delta.Step.MOVE, zigzag(place - line));
                same++;
                line = place + 1;
            } else if (line >= from.size() || equal(line, i + 1) || !write(line, i)) {
                insert(to.line(i));
            } else {
                line++;
            }
        }
        flush();
        return out.toByteArray();
    }

    /// Where in the rendering a line of the file stands: here, behind the next one, or, if it
    /// tells, anywhere; or -1.
    private int place(int line, int i) {
        if (equal(line, i)) return line;
        if (to.length(i) >= TELLING) return places.getOrDefault(to.key(i), -1);
        return equal(line + 1, i) && !equal(line, i + 1) ? line + 1 : -1;
    }

    private static int zigzag(int number) {
        return number << 1 ^ number >> 31;
    }

    private boolean equal(int line, int i) {
        return line < from.size() && i < to.size() && from.equal(line, to, i);
    }

    private void flush() {
        if (same == 0) return;
        out.write(Delta.Step.SAME.ordinal());
        Varint.write(same, out);
        same = 0;
    }

    private void number(Delta.Step step, int number) {
        flush();
        out.write(step.ordinal());
        Varint.write(number, out);
    }

    private void insert(byte[] text) {
        number(Delta.Step.INSERT, text.length);
        out.writeBytes(text);
    }

    /// Writes a line as a change of one of the rendering, if they have anything in common.
    private boolean write(int line, int i) {
        byte[] old = from.line(line);
        byte[] now = to.line(i);
        int most = Math.min(old.length, now.length);
        int prefix = 0;
        while (prefix < most && old[prefix] == now[prefix]) prefix++;
        int suffix = 0;
        while (suffix < most - prefix
                && old[old.length - 1 - suffix] == now[now.length - 1 - suffix]) suffix++;
        if (prefix + suffix < COMMON) return false;
        number(Delta.Step.EDIT, prefix);
        Varint.write(suffix, out);
        int middle = now.length - prefix - suffix;
        Varint.write(middle, out);
        out.write(now, prefix, middle);
        return true;
    }
}
