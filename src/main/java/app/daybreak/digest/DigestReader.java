package app.daybreak.digest;

import app.daybreak.paper.DateSource;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Reads digests of every known format and encoding. One reader may serve several threads.
public final class DigestReader {
    /// The largest file that is read, in bytes: thirty times the largest digest seen.
    public static final int MAX_BYTES = 64 << 20;

    private final Clock clock;

    /// A reader that takes time zone and today's date from the system.
    public DigestReader() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    /// A reader with a clock of its own.
    ///
    /// @param clock gives the zone in which a file's time becomes a date, and today's date
    public DigestReader(Clock clock) {
        this.clock = clock;
    }

    /// Reads a file. Never throws for what it holds: a file of which nothing can be taken becomes a
    /// digest without entries whose problem [is fatal][Problem.Kind#isFatal()].
    public Digest read(DigestFile file) {
        Format.Parsed parsed = parse(file.bytes());
        FileName name = FileName.parse(file.name());
        DigestDay day = DigestDay.of(name, parsed, file, clock);
        return new Digest(
                file.name(),
                sha256(file.bytes()),
                name.channel().isEmpty() ? parsed.channel() : name.channel(),
                day.date(),
                day.source(),
                parsed.entries(),
                parsed.problems(),
                parsed.kind() == Format.Parsed.Kind.ONE_PAPER,
                parsed.kind() == Format.Parsed.Kind.MARKDOWN ? delta(file, parsed) : null);
    }

    private static Delta delta(DigestFile file, Format.Parsed parsed) {
        return Delta.between(MarkdownDigest.render(parsed.entries()), file.bytes());
    }

    /// Reads a part of a longer file, whose papers are never a folder's.
    ///
    /// @param lines how many stand before it
    /// @param number its own, from 1
    public Digest readPart(DigestFile part, int lines, int number) {
        return read(part).asPart(lines, number);
    }

    /// Joins the papers' own files of a folder and day to one digest.
    ///
    /// @param name the folder's
    /// @param papers at least one, all of one day
    public static Digest join(String name, List<Digest> papers) {
        return PaperFiles.join(name, papers);
    }

    /// What stands for a file that could not even be read from the disk.
    ///
    /// @param problem why; a fatal one
    public Digest refused(String name, Problem problem) {
        LocalDate today = LocalDate.now(clock);
        return new Digest(name, "", "", today, DateSource.IMPORT, List.of(), List.of(problem));
    }

    private static Format.Parsed parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            var problem = new Problem(0, Problem.Kind.TOO_LARGE, Integer.toString(MAX_BYTES >> 20));
            return new Format.Parsed(List.of(), List.of(problem));
        }
        SourceText source = SourceText.decode(bytes);
        if (source.isUnreadable()) return new Format.Parsed(List.of(), source.problems());
        Format.Parsed parsed = parse(source.text());
        if (source.problems().isEmpty() || isFatal(parsed.problems())) return parsed;
        List<Problem> problems = new ArrayList<>(source.problems());
        problems.addAll(parsed.problems());
        problems.sort(Comparator.comparingInt(Problem::line));
        return parsed.with(problems);
    }

    private static Format.Parsed parse(String text) {
        Format.Parsed first = null;
        for (Format format : Format.ALL) {
            if (!format.recognises(text)) continue;
            Format.Parsed parsed = format.parse(text);
            if (!isFatal(parsed.problems())) return parsed;
            if (first == null || isForeign(first)) first = parsed;
        }
        return first == null ? Format.Parsed.notADigest() : first;
    }

    private static boolean isForeign(Format.Parsed parsed) {
        return parsed.problems().getFirst().kind() == Problem.Kind.NOT_A_DIGEST;
    }

    private static boolean isFatal(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.kind().isFatal());
    }

    /// By what a digest is known: 64 lower-case hexadecimal digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
