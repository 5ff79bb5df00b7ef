package app.daybreak.keeping;

import app.daybreak.keeping.DiskLog.Call;
import app.daybreak.keeping.DiskLog.Chance;
import app.daybreak.keeping.DiskLog.Contents;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a program did below a folder, call by call, as `strace` saw it: what it wrote, and which
/// files and folders it made, renamed and took away; and what a disk may hold of that when the
/// power goes.
///
/// The model: for what is in a file, that of [DiskLog]. Names are kept by their folder: those from
/// before its last `fsync` are there; of the changes since, the first ones are, as many as chance
/// will have it, of each folder by itself. A file's own `fsync` does not keep its name. Left out:
/// disks that do not do what `fsync` asks, destroyed sectors, times and permissions, and the log's
/// shared memory, which is made anew.
final class FolderLog {
    /// What is recorded.
    static final String CALLS =
            "openat,write,pwrite64,copy_file_range,sendfile,ftruncate,fsync,fdatasync,mkdir,rename,unlink,rmdir";

    private static final String PATH = "\"([^\"]*)\"";
    private static final Pattern OPEN =
            Pattern.compile("openat\\(AT_FDCWD[^,]*, " + PATH + ", ([A-Z_|]+).*\\) += (\\d+)<.*");
    private static final Pattern WRITE =
            Pattern.compile("write\\((\\d+)<[^>]*>, " + PATH + ", \\d+\\) += (\\d+)");
    private static final Pattern WRITE_AT =
            Pattern.compile("pwrite64\\((\\d+)<[^>]*>, " + PATH + ", \\d+, (\\d+)\\) += (\\d+)");
    private static final Pattern COPY =
            Pattern.compile(
                    "copy_file_range\\((\\d+)<[^>]*>, \\[(\\d+)[^,]*, (\\d+)<[^>]*>, NULL, \\d+, 0\\) +="
                            + " (\\d+)");
    private static final Pattern SEND =
            Pattern.compile(
                    "sendfile\\((\\d+)<[^>]*>, (\\d+)<[^>]*>, \\[(\\d+)\\].*, \\d+\\) += (\\d+)");
    private static final Pattern CUT = Pattern.compile("ftruncate\\((\\d+)<[^>]*>, (\\d+)\\) += 0");
    private static final Pattern SYNC = Pattern.compile("f(?:data)?sync\\((\\d+)<[^>]*>\\) += 0");
    private static final Pattern NAME =
            Pattern.compile(
                    "(mkdir|rename|unlink|rmdir)\\("
                            + PATH
                            + "(?:, (?:"
                            + PATH
                            + "|\\d+))?\\) += 0");
    private static final Pattern LINE = Pattern.compile("(\\d+) +(.*)");

    /// A file or folder, as the program sees it and as the disk keeps it.
    private static final class Node {
        final @Nullable Map<String, Node> names;
        byte[] bytes = new byte[0];
        Contents kept = new Contents(bytes);
        final Map<String, Node> keptNames = new TreeMap<>();
        final List<Map<String, Node>> waiting = new ArrayList<>();

        Node(boolean folder) {
            names = folder ? new TreeMap<>() : null;
        }

        Map<String, Node> names() {
            return Objects.requireNonNull(names);
        }
    }

    /// Stands for no file under a name.
    private static final Node NOTHING = new Node(false);

    private static final class Opened {
        final Node node;
        long place;

        Opened(Node node, long place) {
            this.node = node;
            this.place = place;
        }
    }

    private final Path base;
    private final Map<Path, byte[]> first = new TreeMap<>();
    private final List<String> calls = new ArrayList<>();

    /// A log that begins with what is below a folder now; no program has any of it open.
    FolderLog(Path base) throws IOException {
        this.base = base.toRealPath();
        try (var files = Files.walk(this.base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                first.put(this.base.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    /// Reads what was recorded.
    void read(Path trace) throws IOException {
        Map<String, String> begun = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(trace, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher m = LINE.matcher(line);
                if (!m.matches()) continue;
                String call = m.group(2);
                if (call.endsWith(" <unfinished ...>")) {
                    begun.put(m.group(1), call.replace(" <unfinished ...>", ""));
                } else if (call.contains(" resumed>")) {
                    String before = Objects.requireNonNullElse(begun.remove(m.group(1)), "");
                    calls.add(before + call.substring(call.indexOf(" resumed>") + 9));
                } else calls.add(call);
            }
        }
        State state = new State();
        for (String call : List.copyOf(calls)) if (!state.does(call)) calls.remove(call);
    }

    /// How many calls changed something, or said a word.
    int size() {
        return calls.size();
    }

    /// Cuts the power before a call, and makes what is on the disk then.
    ///
    /// @return what the program had said
    List<String> cut(int at, Random random) throws IOException {
        State state = new State();
        for (String call : calls.subList(0, at)) state.does(call);
        try (var files = Files.walk(base)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(base)) Files.delete(file);
            }
        }
        Chance chance = Chance.values()[random.nextInt(Chance.values().length)];
        put(state.root, base, chance, random);
        return state.words;
    }

    private static void put(Node folder, Path at, Chance chance, Random random) throws IOException {
        Map<String, Node> names = new TreeMap<>(folder.keptNames);
        int more =
                switch (chance) {
                    case NOTHING -> 0;
                    case ALL -> folder.waiting.size();
                    default -> random.nextInt(folder.waiting.size() + 1);
                };
        for (Map<String, Node> change : folder.waiting.subList(0, more)) names.putAll(change);
        for (var name : names.entrySet()) {
            Path path = at.resolve(name.getKey());
            Node node = name.getValue();
            if (node == NOTHING || name.getKey().endsWith("-shm")) continue;
            if (node.names == null) Files.write(path, node.kept.some(chance, random));
            else put(node, Files.createDirectory(path), chance, random);
        }
    }

    /// The folder, after some of the calls.
    private final class State {
        final Node root = new Node(true);
        final List<String> words = new ArrayList<>();
        private final Map<String, Opened> open = new HashMap<>();

        State() {
            first.forEach((path, bytes) -> {
                Node folder = root;
                for (Path name : path.subpath(0, path.getNameCount() - 1)) {
                    Node parent = folder;
                    folder = parent.names().computeIfAbsent(name.toString(), _ -> new Node(true));
                    parent.keptNames.put(name.toString(), folder);
                }
                Node file = new Node(false);
                file.bytes = bytes;
                file.kept = new Contents(bytes);
                folder.names().put(path.getFileName().toString(), file);
                folder.keptNames.put(path.getFileName().toString(), file);
            });
        }

        /// @return whether that was anything here
        boolean does(String call) {
            return opens(call) || writes(call) || copies(call) || keeps(call) || names(call);
        }

        private boolean opens(String call) {
            Matcher m = OPEN.matcher(call);
            if (!m.matches()) return false;
            Path path = path(m.group(1));
            open.remove(m.group(3));
            if (path == null) return true; // another file has that number now
            Node node = node(path);
            if (node == null && m.group(2).contains("O_CREAT")) {
                node = new Node(false);
                change(path.getParent(), Map.of(path.getFileName().toString(), node));
            }
            if (node == null) return true;
            if (m.group(2).contains("O_TRUNC")) cut(node, 0);
            long place = m.group(2).contains("O_APPEND") ? node.bytes.length : 0;
            open.put(m.group(3), new Opened(node, place));
            return true;
        }

        private boolean writes(String call) {
            Matcher m = WRITE.matcher(call);
            if (m.matches()) {
                if (m.group(1).equals("1")) {
                    words.add(new String(bytes(m.group(2)), StandardCharsets.UTF_8).strip());
                    return true;
                }
                Opened file = open.get(m.group(1));
                if (file == null) return false;
                byte[] written = Arrays.copyOf(bytes(m.group(2)), Integer.parseInt(m.group(3)));
                write(file.node, file.place, written);
                file.place += written.length;
                return true;
            }
            m = WRITE_AT.matcher(call);
            if (!m.matches() || !open.containsKey(m.group(1))) return false;
            write(open.get(m.group(1)).node, Long.parseLong(m.group(3)), bytes(m.group(2)));
            return true;
        }

        private boolean copies(String call) {
            Matcher m = COPY.matcher(call);
            if (m.matches()) return copy(m.group(1), m.group(3), m.group(2), m.group(4));
            m = SEND.matcher(call);
            return m.matches() && copy(m.group(2), m.group(1), m.group(3), m.group(4));
        }

        private boolean copy(String from, String to, String place, String count) {
            Opened source = open.get(from);
            Opened target = open.get(to);
            if (source == null || target == null) return false;
            int start = Integer.parseInt(place);
            byte[] copied =
                    Arrays.copyOfRange(source.node.bytes, start, start + Integer.parseInt(count));
            write(target.node, target.place, copied);
            target.place += copied.length;
            return true;
        }

        private boolean keeps(String call) {
            Matcher m = CUT.matcher(call);
            if (m.matches() && open.containsKey(m.group(1))) {
                cut(open.get(m.group(1)).node, Long.parseLong(m.group(2)));
                return true;
            }
            m = SYNC.matcher(call);
            if (!m.matches() || !open.containsKey(m.group(1))) return false;
            Node node = open.get(m.group(1)).node;
            node.kept.keepAll();
            for (Map<String, Node> change : node.waiting) node.keptNames.putAll(change);
            node.waiting.clear();
            return true;
        }

        private boolean names(String call) {
            Matcher m = NAME.matcher(call);
            if (!m.matches()) return false;
            Path path = path(m.group(2));
            if (path == null) return false;
            String name = path.getFileName().toString();
            switch (m.group(1)) {
                case "mkdir" -> change(path.getParent(), Map.of(name, new Node(true)));
                case "rename" -> {
                    Path to = Objects.requireNonNull(path(m.group(3)));
                    if (!Objects.equals(to.getParent(), path.getParent())) {
                        throw new IllegalStateException("between folders: " + path + " " + to);
                    }
                    Node node = Objects.requireNonNull(node(path));
                    Map<String, Node> both =
                            Map.of(name, NOTHING, to.getFileName().toString(), node);
                    change(path.getParent(), both);
                }
                default -> change(path.getParent(), Map.of(name, NOTHING));
            }
            return true;
        }

        private void change(@Nullable Path folder, Map<String, Node> names) {
            Node node = folder == null ? root : Objects.requireNonNull(node(folder));
            names.forEach((name, file) -> {
                if (file == NOTHING) node.names().remove(name);
                else node.names().put(name, file);
            });
            node.waiting.add(names);
        }

        private @Nullable Node node(Path path) {
            Node node = root;
            if (path.toString().isEmpty()) return node;
            for (Path name : path) {
                if (node == null || node.names == null) return null;
                node = node.names().get(name.toString());
            }
            return node;
        }

        private void write(Node node, long place, byte[] written) {
            int end = (int) place + written.length;
            if (node.bytes.length < end) node.bytes = Arrays.copyOf(node.bytes, end);
            else node.bytes = node.bytes.clone();
            System.arraycopy(written, 0, node.bytes, (int) place, written.length);
            node.kept.waiting.add(new Call("", place, written, false, ""));
        }

        private void cut(Node node, long length) {
            node.bytes = Arrays.copyOf(node.bytes, (int) length);
            node.kept.waiting.add(new Call("", length, null, false, ""));
        }
    }

    /// A path below the folder; null for others.
    private @Nullable Path path(String hex) {
        Path path = Path.of(new String(bytes(hex), StandardCharsets.UTF_8));
        return path.startsWith(base) ? base.relativize(path) : null;
    }

    private static byte[] bytes(String escaped) {
        return HexFormat.of().parseHex(escaped.replace("\\x", ""));
    }
}
