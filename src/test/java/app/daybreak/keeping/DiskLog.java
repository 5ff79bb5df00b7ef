package app.daybreak.keeping;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a program wrote into the files of a library, call by call and in order, as `strace` saw it,
/// and what a disk may hold of that when the power goes.
///
/// The model: what was written to a file before its last `fsync` is there. Of what was written
/// since, to whatever file, each sector of 512 bytes may be there or not, in any order; a file may
/// have been cut or not. Left out: disks that do not do what `fsync` asks, sectors that are
/// destroyed, and the names of files (the log exists from the start, and nothing is renamed while
/// it is recorded).
final class DiskLog {
    /// What is recorded.
    static final String CALLS = "pwrite64,write,fsync,fdatasync,ftruncate";

    private static final int SECTOR = 512;
    private static final List<String> FILES =
            List.of("library.db", "library.db-wal", "index.db", "index.db-wal");

    private static final Pattern WRITE =
            Pattern.compile("\\d+ +pwrite64\\(\\d+<([\\\\x0-9a-f]+)>, \"(.*?)\", \\d+, (\\d+)");
    private static final Pattern SYNC =
            Pattern.compile("(\\d+) +f(?:data)?sync\\(\\d+<([\\\\x0-9a-f]+)>(.*)");
    private static final Pattern SYNCED =
            Pattern.compile("(\\d+) +<\\.\\.\\. f(?:data)?sync resumed>.*");
    private static final Pattern CUT =
            Pattern.compile("\\d+ +ftruncate\\(\\d+<([\\\\x0-9a-f]+)>, (\\d+)");
    private static final Pattern WORD = Pattern.compile("\\d+ +write\\(1<[^>]*>, \"(.*?)\".*");

    /// One call, or one word of the program.
    static final class Call {
        /// Which file; null for a word.
        final @Nullable String file;

        /// Where bytes were written; the length a file was cut to.
        final long place;

        /// What was written; null for a cut or a synchronisation.
        final byte @Nullable [] bytes;

        final boolean sync;
        final String word;

        Call(
                @Nullable String file,
                long place,
                byte @Nullable [] bytes,
                boolean sync,
                String word) {
            this.file = file;
            this.place = place;
            this.bytes = bytes;
            this.sync = sync;
            this.word = word;
        }
    }

    /// What is on the disk after a cut.
    ///
    /// @param at before which call
    /// @param words what the program had said
    record Cut(int at, List<String> words, Map<String, byte[]> files) {
        /// Makes the files in a folder of their own.
        void write(Path folder) throws IOException {
            Files.createDirectories(folder);
            for (var each : files.entrySet()) {
                Files.write(folder.resolve(each.getKey()), each.getValue());
            }
        }
    }

    private final Path folder;
    private final Map<String, byte[]> first = new LinkedHashMap<>();
    private final List<Call> calls = new ArrayList<>();

    /// A log that begins with what is in a folder now; no program has it open.
    DiskLog(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) first.put(name, Files.readAllBytes(file));
        }
    }

    /// Reads what was recorded.
    void read(Path trace) throws IOException {
        Map<String, String> waiting = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(trace, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line, waiting);
            }
        }
    }

    /// @param waiting files that are being synchronised, by thread
    private void read(String line, Map<String, String> waiting) {
        Matcher m = WRITE.matcher(line);
        if (m.lookingAt()) {
            String file = file(m.group(1));
            if (file != null) add(file, Long.parseLong(m.group(3)), bytes(m.group(2)));
            return;
        }
        m = CUT.matcher(line);
        if (m.lookingAt()) {
            String file = file(m.group(1));
            if (file != null) add(file, Long.parseLong(m.group(2)), null);
            return;
        }
        m = SYNC.matcher(line);
        if (m.lookingAt()) {
            String file = file(m.group(2));
            if (file == null) return;
            if (m.group(3).contains("unfinished")) waiting.put(m.group(1), file);
            else sync(file);
            return;
        }
        m = SYNCED.matcher(line);
        if (m.lookingAt()) {
            String file = waiting.remove(m.group(1));
            if (file != null) sync(file);
            return;
        }
        m = WORD.matcher(line);
        if (m.lookingAt()) {
            String word = new String(bytes(m.group(1)), StandardCharsets.UTF_8).strip();
            if (!word.isEmpty()) calls.add(new Call(null, 0, null, false, word));
        }
    }

    private @Nullable String file(String hex) {
        Path path = Path.of(new String(bytes(hex), StandardCharsets.UTF_8));
        String name = String.valueOf(path.getFileName());
        return folder.equals(path.getParent()) && FILES.contains(name) ? name : null;
    }

    private static byte[] bytes(String escaped) {
        return HexFormat.of().parseHex(escaped.replace("\\x", ""));
    }

    private void add(String file, long place, byte @Nullable [] bytes) {
        calls.add(new Call(file, place, bytes, false, ""));
    }

    private void sync(String file) {
        calls.add(new Call(file, 0, null, true, ""));
    }

    /// How many calls there are.
    int size() {
        return calls.size();
    }

    /// How many words the program said.
    long words() {
        return calls.stream().filter(call -> call.file == null).count();
    }

    /// Cuts the power before some call.
    Cut cut(Random random) {
        int at = random.nextInt(calls.size() + 1);
        Map<String, Contents> disk = new LinkedHashMap<>();
        first.forEach((name, bytes) -> disk.put(name, new Contents(bytes)));
        List<String> words = new ArrayList<>();
        for (Call call : calls.subList(0, at)) {
            if (call.file == null) {
                words.add(call.word);
                continue;
            }
            Contents contents = disk.computeIfAbsent(call.file, _ -> new Contents(new byte[0]));
            if (call.sync) contents.keepAll();
            else contents.waiting.add(call);
        }
        Chance chance = Chance.values()[random.nextInt(Chance.values().length)];
        Map<String, byte[]> files = new LinkedHashMap<>();
        disk.forEach((name, contents) -> files.put(name, contents.some(chance, random)));
        return new Cut(at, words, files);
    }

    /// What becomes of what was not synchronised.
    enum Chance {
        NOTHING,
        ALL,
        FIRST_AND_TORN,
        CALLS,
        SECTORS
    }

    /// A file on the disk, and what waits to be written to it.
    static final class Contents {
        final List<Call> waiting = new ArrayList<>();
        private byte[] bytes;

        Contents(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        void keepAll() {
            for (Call call : waiting) apply(call);
            waiting.clear();
        }

        byte[] some(Chance chance, Random random) {
            int first = random.nextInt(waiting.size() + 1);
            for (int i = 0; i < waiting.size(); i++) {
                Call call = waiting.get(i);
                switch (chance) {
                    case NOTHING -> {}
                    case ALL -> apply(call);
                    case FIRST_AND_TORN -> {
                        if (i < first) apply(call);
                        else if (i == first) sectors(call, random);
                    }
                    case CALLS -> {
                        if (random.nextBoolean()) apply(call);
                    }
                    case SECTORS -> sectors(call, random);
                }
            }
            return bytes;
        }

        private void apply(Call call) {
            byte[] written = call.bytes;
            if (written == null) bytes = Arrays.copyOf(bytes, (int) call.place);
            else put((int) call.place, written, 0, written.length);
        }

        /// A write comes in sectors; a cut is there or not.
        private void sectors(Call call, Random random) {
            byte[] written = call.bytes;
            if (written == null) {
                if (random.nextBoolean()) apply(call);
                return;
            }
            int place = (int) call.place;
            int from = 0;
            while (from < written.length) {
                int end = Math.min(written.length, from + SECTOR - (place + from) % SECTOR);
                if (random.nextBoolean()) put(place + from, written, from, end - from);
                from = end;
            }
        }

        private void put(int place, byte[] written, int from, int length) {
            if (bytes.length < place + length) bytes = Arrays.copyOf(bytes, place + length);
            System.arraycopy(written, from, bytes, place, length);
        }
    }
}
