package app.daybreak.digest;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// One way to write a digest down. A new one is a class of its own and a line in [#ALL].
interface Format {
    /// Every format that can be read; the first that finds a digest in a text is right.
    List<Format> ALL = List.of(new MarkdownFormat(), new FeedFormat(), new JsonFormat());

    /// Whether a text is worth a try, by a quick look. Exact only in its no.
    boolean recognises(String text);

    /// Reads a text. A text that turns out to be no digest gives no entry and
    /// [Problem.Kind#NOT_A_DIGEST].
    Parsed parse(String text);

    /// What a format found.
    ///
    /// @param channel the channel that the text itself names, or empty
    /// @param entries the papers in the file's order
    /// @param problems what could not be read, by line
    /// @param day the day that the text itself names, or null
    /// @param kind what the text is
    record Parsed(
            String channel,
            List<DigestEntry> entries,
            List<Problem> problems,
            @Nullable LocalDate day,
            Kind kind) {
        /// What a text is.
        enum Kind {
            MARKDOWN,
            OTHER,
            /// No digest but one paper's own file.
            ONE_PAPER
        }

        /// A digest that names no channel.
        Parsed(List<DigestEntry> entries, List<Problem> problems) {
            this("", entries, problems, null, Kind.OTHER);
        }

        /// The same with other problems.
        Parsed with(List<Problem> others) {
            return new Parsed(channel, entries, others, day, kind);
        }

        /// A text that should hold papers, of which none could be read.
        static Parsed nothing(List<Problem> problems) {
            boolean foreign = problems.stream().allMatch(p -> p.kind() == Problem.Kind.NO_ARXIV_ID);
            if (foreign) return notADigest();
            Problem first = problems.getFirst();
            String place = first.line() + ": " + first.excerpt();
            return new Parsed(
                    List.of(), List.of(Problem.at(0, Problem.Kind.NOTHING_READABLE, place)));
        }

        /// The text is something else.
        static Parsed notADigest() {
            return new Parsed(List.of(), List.of(new Problem(0, Problem.Kind.NOT_A_DIGEST, "")));
        }
    }
}
