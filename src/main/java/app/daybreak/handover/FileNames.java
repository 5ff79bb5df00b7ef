package app.daybreak.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is said on the socket: `DAYBRK` and a version in 8 bytes, how many names, and each as its
/// length in bytes and its UTF-8. Whoever says anything else, or too much, is not listened to.
final class FileNames {
    private static final long GREETING = 0x44_41_59_42_52_4b_00_01L; // DAYBRK, version 1
    private static final int MOST = 10_000;
    private static final int LONGEST = 1 << 15;

    private FileNames() {}

    static void write(List<Path> files, DataOutputStream out) throws IOException {
        if (files.size() > MOST) throw new IOException("more than " + MOST + " files");
        out.writeLong(GREETING);
        out.writeInt(files.size());
        for (Path file : files) {
            byte[] name = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(name.length);
            out.write(name);
        }
        out.flush();
    }

    /// @throws IOException when it is anything but absolute file names
    static List<Path> read(DataInputStream in) throws IOException {
        if (in.readLong() != GREETING) throw new IOException("not a start of Daybreak");
        int count = within(in.readInt(), MOST);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] name = in.readNBytes(within(in.readInt(), LONGEST));
            files.add(file(new String(name, StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static int within(int number, int most) throws IOException {
        if (number < 0 || number > most) throw new IOException(number + " of at most " + most);
        return number;
    }

    private static Path file(String name) throws IOException {
        try {
            Path file = Path.of(name);
            if (file.isAbsolute()) return file;
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
        throw new IOException("not an absolute name");
    }
}
