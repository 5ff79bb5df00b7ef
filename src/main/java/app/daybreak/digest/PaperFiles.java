package app.daybreak.digest;

import app.daybreak.paper.DateSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The papers' own files of a folder as one digest. It is known by the set of them, whatever their
/// order; it has their day, unless the folder's name tells one; its entries are labelled with the
/// files' names.
final class PaperFiles {
    private PaperFiles() {}

    static Digest join(String name, List<Digest> papers) {
        List<Digest> ordered = new ArrayList<>(papers);
        ordered.sort(Comparator.comparing(Digest::fileName).thenComparing(Digest::sha256));
        StringBuilder hashes = new StringBuilder();
        List<DigestEntry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Digest paper : ordered) {
            hashes.append(paper.sha256()).append('\n');
            for (DigestEntry e : paper.entries()) {
                entries.add(new DigestEntry(label(paper), e.line(), e.content()));
            }
            for (Problem p : paper.problems()) {
                problems.add(Problem.at(p.line(), p.kind(), paper.fileName() + ": " + p.excerpt()));
            }
        }
        String folder = name.substring(name.lastIndexOf('/') + 1);
        FileName named = FileName.parse(folder);
        Digest first = ordered.getFirst();
        return new Digest(
                name,
                DigestReader.sha256(hashes.toString().getBytes(StandardCharsets.UTF_8)),
                named.channel(),
                named.date() == null ? first.date() : named.date(),
                named.date() == null ? first.dateSource() : DateSource.NAME,
                entries,
                problems);
    }

    private static String label(Digest paper) {
        String name = paper.fileName();
        return name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    }
}
