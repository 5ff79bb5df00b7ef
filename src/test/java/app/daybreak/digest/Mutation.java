package app.daybreak.digest;

import app.daybreak.digest.RealMutationsTest.Whole;
import app.daybreak.paper.PaperContent;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// One way to damage one of some files, repeated by its random numbers.
final class Mutation {
    private static final byte[][] PIECES = {
        {0},
        {0, 0, 0, 0},
        {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, // half a surrogate pair
        {(byte) 0xed, (byte) 0xb0, (byte) 0x80},
        {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
        {(byte) 0xff},
        {(byte) 0xc3},
        ascii("\r\n"),
        ascii("\r"),
        ascii("\n"),
        ascii("\n\n"),
        ascii("```\n"),
        ascii("~~~"),
        ascii("<div>"),
        ascii("<script>"),
        ascii("    "),
        ascii("\t"),
        ascii("\n# "),
        ascii("\n| --- | --- |\n"),
        ascii("|"),
        ascii("\n> "),
        ascii("[^1]: "),
        ascii("]("),
        ascii("&lt;"),
        ascii("&#x0;"),
        ascii("<"),
        ascii(">"),
        ascii("\""),
        ascii("\\"),
        ascii("{"),
        ascii("}"),
        ascii("["),
        ascii("]"),
        ascii("$$"),
        ascii("\\u0000")
    };

    private final Random random;
    private final List<Whole> files;
    private final Whole file;
    private final StringBuilder told = new StringBuilder();
    private int part;

    Mutation(Random random, List<Whole> files) {
        this.random = random;
        this.files = files;
        file = files.get(random.nextInt(files.size()));
        told.append(file.name());
    }

    @Override
    public String toString() {
        return told.toString();
    }

    /// The file, damaged anywhere; sometimes cut, or joined with another.
    byte[] anywhere() {
        byte[] bytes = mutated(file.bytes(), 1 + random.nextInt(6));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> joined(bytes, files.get(random.nextInt(files.size())).bytes());
            case 2 -> lineEnds(bytes);
            default -> bytes;
        };
    }

    /// The file, damaged within one of its entries.
    byte[] withinAPart() {
        part = random.nextInt(file.parts().size());
        Whole.Part damaged = file.parts().get(part);
        byte[] bytes = Arrays.copyOfRange(file.bytes(), damaged.from(), damaged.to());
        bytes = mutated(bytes, 1 + random.nextInt(4));
        told.append(" part ").append(part);
        byte[] before = Arrays.copyOf(file.bytes(), damaged.from());
        byte[] behind = Arrays.copyOfRange(file.bytes(), damaged.to(), file.bytes().length);
        return joined(joined(before, bytes), behind);
    }

    /// The entries that were not touched.
    List<PaperContent> neighbours() {
        List<PaperContent> neighbours = new ArrayList<>();
        for (int i = 0; i < file.parts().size(); i++) {
            if (i != part) neighbours.add(file.parts().get(i).content());
        }
        return neighbours;
    }

    private byte[] mutated(byte[] source, int times) {
        byte[] bytes = source;
        for (int i = 0; i < times && bytes.length > 0; i++) bytes = once(bytes);
        return bytes;
    }

    private byte[] once(byte[] source) {
        byte[] bytes = source.clone();
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(10)));
        int kind = random.nextInt(6);
        told.append(' ').append(kind).append('@').append(at).append('-').append(to);
        switch (kind) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> {
                return insert(bytes, at, PIECES[random.nextInt(PIECES.length)]);
            }
            case 3 -> {
                return joined(
                        Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            }
            case 4 -> {
                return insert(
                        bytes, random.nextInt(bytes.length), Arrays.copyOfRange(bytes, at, to));
            }
            default -> {
                byte[] other = files.get(random.nextInt(files.size())).bytes();
                int from = random.nextInt(other.length);
                int end = Math.min(other.length, from + to - at);
                return insert(bytes, at, Arrays.copyOfRange(other, from, end));
            }
        }
        return bytes;
    }

    private static byte[] insert(byte[] bytes, int at, byte[] piece) {
        byte[] before = joined(Arrays.copyOf(bytes, at), piece);
        return joined(before, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private byte[] lineEnds(byte[] bytes) {
        byte[] end = random.nextBoolean() ? ascii("\r\n") : ascii("\r");
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b == '\n' && random.nextInt(8) > 0) changed.writeBytes(end);
            else changed.write(b);
        }
        return changed.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
