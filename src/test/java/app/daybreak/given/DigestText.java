package app.daybreak.given;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestFile;
import app.daybreak.digest.DigestReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Digests of our own writing, in the form of the newest era.
public final class DigestText {
    /// What a digest says of a paper.
    public record Paper(
            String id, String titleZh, String titleEn, String tldr, String zh, String en) {
        /// A paper with texts that name it.
        public static Paper of(String id) {
            return new Paper(
                    id,
                    "论文" + id + "的中文标题",
                    "The title of " + id,
                    "这是" + id + "的要点。",
                    "这是" + id + "的中文摘要，写得很短。",
                    "arXiv:" + id + "v1 Announce Type: new  Abstract: The abstract of " + id + ".");
        }

        /// The same with another English abstract, as it stands in the file.
        public Paper saying(String abstractEn) {
            return new Paper(id, titleZh, titleEn, tldr, zh, abstractEn);
        }

        /// The same with another English title.
        public Paper titled(String title) {
            return new Paper(id, titleZh, title, tldr, zh, en);
        }

        String link() {
            return "https://arxiv.org/abs/" + id;
        }
    }

    private DigestText() {}

    /// A digest of papers that name themselves.
    public static String of(String... ids) {
        return of(List.of(ids).stream().map(Paper::of).toList());
    }

    /// A digest of papers.
    public static String of(List<Paper> papers) {
        StringBuilder text = new StringBuilder("# 摘要\n\n| Ref | Title | Summary |\n");
        text.append("| --- | --- | --- |\n");
        int ref = 1;
        for (Paper p : papers) {
            text.append(
                    "| [^%d] | [%s](%s) | %s |\n".formatted(ref++, p.titleEn, p.link(), p.tldr));
        }
        text.append("\n# 详细\n\n");
        ref = 1;
        for (Paper p : papers) {
            text.append("[^%d]: %s\n\n".formatted(ref++, p.titleZh));
            for (String block :
                    List.of(
                            p.titleEn,
                            "[%1$s](%1$s)".formatted(p.link()),
                            p.tldr,
                            "",
                            p.zh,
                            p.en)) {
                text.append("    ").append(block).append("\n\n");
            }
        }
        return text.toString();
    }

    /// Reads a text as the digest of a file.
    public static Digest read(String fileName, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DigestReader().read(new DigestFile(fileName, bytes, null));
    }

    /// Writes a digest of papers that name themselves into a folder, which is made.
    public static Path write(Path file, String... ids) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, of(ids));
    }
}
