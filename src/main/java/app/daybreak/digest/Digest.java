package app.daybreak.digest;

import app.daybreak.paper.DateSource;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What one file holds.
///
/// @param fileName the name without its folder
/// @param sha256 of the file's bytes, 64 lower-case hexadecimal digits: the digest's identity
/// @param channel the arXiv channel (`cs.CL`, `stat`), or empty where nothing tells it
/// @param date the day it was published
/// @param dateSource where the date comes from
/// @param entries the papers in the file's order; an id may stand in it twice
/// @param problems what could not be read, by line
/// @param onePaper whether the file is one paper's own, to be joined with its folder's others
/// @param delta what makes the file of a [rendering][MarkdownDigest] of the entries, or null where
///   it was no Markdown
public record Digest(
        String fileName,
        String sha256,
        String channel,
        LocalDate date,
        DateSource dateSource,
        List<DigestEntry> entries,
        List<Problem> problems,
        boolean onePaper,
        @Nullable Delta delta) {

    /// A digest of its own.
    public Digest(
            String fileName,
            String sha256,
            String channel,
            LocalDate date,
            DateSource dateSource,
            List<DigestEntry> entries,
            List<Problem> problems) {
        this(fileName, sha256, channel, date, dateSource, entries, problems, false, null);
    }

    /// The same as a part of a longer file.
    ///
    /// @param before the lines before it
    /// @param number the part's own, from 1
    Digest asPart(int before, int number) {
        String name = number == 1 ? fileName : fileName + " (" + number + ")";
        return new Digest(
                name,
                sha256,
                channel,
                date,
                dateSource,
                entries.stream()
                        .map(e -> new DigestEntry(e.ref(), e.line() + before, e.content()))
                        .toList(),
                problems.stream().map(p -> p.after(before)).toList());
    }

    /// The same with one more problem.
    public Digest with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return with(all);
    }

    /// The same with other problems.
    public Digest with(List<Problem> others) {
        return new Digest(
                fileName, sha256, channel, date, dateSource, entries, others, onePaper, delta);
    }
}
