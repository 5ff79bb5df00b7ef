package app.daybreak.exporting;

import app.daybreak.keeping.DeedsFile;
import app.daybreak.library.Deeds;
import app.daybreak.library.Deeds.OfPaper;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person did with papers, read back from what the program exported: files of marks, JSON
/// Lines that tell marks, reading lists, notes, and folders of notes.
///
/// @param tags the tags that there are, which notes name in another spelling
public record ExportedDeeds(Collection<String> tags) {
    private static final int DEEPEST = 12;
    private static final long LARGEST_NOTE = 4 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    /// A file that holds nothing that a person did with papers, or is damaged.
    public static final class NoMarks extends IOException {
        private static final long serialVersionUID = 1;

        private final String file;

        NoMarks(Path file, IOException why) {
            super(why.getMessage(), why);
            this.file = file.toString();
        }

        /// Which file.
        public String file() {
            return file;
        }
    }

    /// Reads files and folders, as [#read(Path)] does.
    public Deeds read(List<Path> paths) throws NoMarks {
        List<Deeds> all = new ArrayList<>();
        for (Path path : paths) all.add(read(path));
        return joined(all);
    }

    /// All of them one behind the other.
    public static Deeds joined(List<Deeds> all) {
        return new Deeds(
                all.stream().flatMap(each -> each.papers().stream()).toList(),
                all.stream().flatMap(each -> each.tags().stream()).toList(),
                all.stream().flatMap(each -> each.searches().stream()).toList());
    }

    /// Reads a file or a folder. Of a folder, what is no note of a paper is passed over.
    ///
    /// @throws NoMarks when it holds no marks, or is damaged; the message says where
    public Deeds read(Path path) throws NoMarks {
        try {
            return any(path);
        } catch (IOException e) {
            throw new NoMarks(path, e);
        }
    }

    private Deeds any(Path path) throws IOException {
        if (Files.isDirectory(path)) return of(folder(path));
        return switch (firstSign(path)) {
            case '{', '[' -> json(path);
            default -> of(markdown(path));
        };
    }

    private static Deeds of(List<OfPaper> papers) throws IOException {
        if (papers.isEmpty()) throw new IOException("no paper with arxiv_id");
        return new Deeds(papers, List.of(), List.of());
    }

    private static int firstSign(Path path) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(path)) {
            int sign = in.read();
            while (sign == '\uFEFF' || Character.isWhitespace(sign)) sign = in.read();
            return sign;
        } catch (CharacterCodingException e) {
            throw new IOException("UTF-8", e);
        }
    }

    private List<OfPaper> folder(Path folder) throws IOException {
        List<OfPaper> papers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            for (Path file : files.filter(ExportedDeeds::isNote).sorted().toList()) {
                note(file).ifPresent(papers::add);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return papers;
    }

    private static boolean isNote(Path file) {
        try {
            boolean named = file.getFileName().toString().endsWith(".md");
            return named && Files.isRegularFile(file) && Files.size(file) <= LARGEST_NOTE;
        } catch (IOException e) {
            return false; // it went away
        }
    }

    private Optional<OfPaper> note(Path file) throws IOException {
        try {
            return new NoteText(Files.readString(file)).deeds(tags);
        } catch (CharacterCodingException e) {
            return Optional.empty(); // somebody else's
        }
    }

    private List<OfPaper> markdown(Path file) throws IOException {
        Optional<OfPaper> note = note(file);
        if (note.isPresent()) return List.of(note.get());
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(ReadingListLine::deeds).flatMap(Optional::stream).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Objects one a line, an array of them, or a file of marks.
    private static Deeds json(Path file) throws IOException {
        List<OfPaper> papers = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine(), number++) {
                String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (text.isBlank()) continue;
                Optional<JsonNode> object = object(text);
                if (object.isEmpty() && papers.isEmpty()) return whole(file);
                add(object.orElseThrow(), papers, Integer.toString(number));
            }
        } catch (java.util.NoSuchElementException e) {
            throw new IOException("JSON", e);
        }
        return of(papers);
    }

    private static Optional<JsonNode> object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return node.has("arxiv_id") ? Optional.of(node) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Deeds whole(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        if (!root.isArray()) return DeedsFile.read(bytes);
        List<OfPaper> papers = new ArrayList<>();
        for (JsonNode node : root) add(node, papers, "");
        return of(papers);
    }

    private static void add(JsonNode node, List<OfPaper> papers, String line) throws IOException {
        try {
            papers.add(DeedsFile.paper(node));
        } catch (IOException e) {
            throw new IOException(
                    line.isEmpty() ? e.getMessage() : line + ": " + e.getMessage(), e);
        }
    }
}
