package app.daybreak.digest;

import java.util.Locale;

/// Something in a file that could not be read as it should. Words for a person come from the
/// message bundles, by [Kind#code()].
///
/// @param line from 1, or 0 where the whole file is meant
/// @param kind what is wrong
/// @param excerpt the offending text, shortened to at most [#EXCERPT_LENGTH] characters, or empty
public record Problem(int line, Kind kind, String excerpt) {
    /// The most an excerpt holds, in UTF-16 code units.
    public static final int EXCERPT_LENGTH = 120;

    /// A problem with as much of the offending text as an excerpt holds.
    public static Problem at(int line, Kind kind, String text) {
        if (text.length() <= EXCERPT_LENGTH) return new Problem(line, kind, text);
        int end = EXCERPT_LENGTH - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return new Problem(line, kind, text.substring(0, end) + "…");
    }

    /// The same so many lines further down, unless the whole file is meant.
    Problem after(int lines) {
        return line == 0 ? this : new Problem(line + lines, kind, excerpt);
    }

    /// What can be wrong.
    public enum Kind {
        /// The file is larger than what is read; excerpt: the limit in MiB.
        TOO_LARGE(true),
        /// There is no such file.
        NO_SUCH_FILE(true),
        /// A pipe, a device or the like, which might never end.
        NOT_A_FILE(true),
        /// The file may not be read.
        ACCESS_DENIED(true),
        /// The file could not be read at all; excerpt: the system's reason.
        UNREADABLE(true),
        /// Neither UTF-8, UTF-16 nor GB18030; excerpt: the first offending bytes and their offset.
        UNKNOWN_ENCODING(true),
        /// Text, but no digest.
        NOT_A_DIGEST(true),
        /// The XML brings a document type, which could make it grow or reach for other files.
        DOCUMENT_TYPE(true),
        /// A digest by its form, but no entry can be understood; excerpt: the first line in
        /// question.
        NOTHING_READABLE(true),
        /// The archive is damaged or cut off; excerpt: what is wrong. What was read before is kept.
        DAMAGED_ARCHIVE(true),
        /// What lies in an archive is damaged or cut off; what could be read is kept; excerpt: what
        /// is wrong.
        DAMAGED_ENTRY(false),
        /// A folder holds more files than are read; excerpt: the limit.
        TOO_MANY_FILES(true),
        /// An archive without any file that may be a digest.
        EMPTY_ARCHIVE(true),
        /// More comes out of an archive than is read; excerpt: the limit in MiB.
        TOO_MUCH_UNPACKED(true),
        /// An archive grows out of all proportion; excerpt: the limit, times its size.
        TOO_DENSE(true),
        /// An archive holds more files than are read; excerpt: the limit.
        TOO_MANY_ENTRIES(true),
        /// Archives within archives within archives; excerpt: the limit.
        NESTED_TOO_DEEP(true),
        /// A file in an archive is named as if it lay outside; it was read all the same.
        NAME_OUTSIDE(false),
        /// Some bytes are damaged and were replaced by U+FFFD.
        DAMAGED_TEXT(false),
        /// An entry whose link holds no arXiv identifier; the entry is left out.
        NO_ARXIV_ID(false),
        /// A row of the table has no details; the paper is kept from the row.
        ROW_WITHOUT_DETAILS(false),
        /// Details have no row in the table; the paper is kept from the details.
        DETAILS_WITHOUT_ROW(false),
        /// The row and the details name different papers; the details are kept.
        ROW_CONTRADICTS(false),
        /// The same label stands twice; both entries are kept.
        DUPLICATE_REF(false),
        /// An entry lost its label and was known by its link; excerpt: the label of its row.
        MISSING_LABEL(false),
        /// A table row or an entry that cannot be understood; it is left out.
        UNINTELLIGIBLE(false),
        /// A character that XML forbids; it was read all the same.
        FORBIDDEN_CHARACTER(false),
        /// Elements or objects lie in more others than are read; excerpt: the limit. The entry is
        /// left out.
        TOO_DEEP(false);

        private final boolean fatal;

        Kind(boolean fatal) {
            this.fatal = fatal;
        }

        /// Whether nothing of the file could be taken.
        public boolean isFatal() {
            return fatal;
        }

        /// The name in message bundles and exports: `not_a_digest`, …
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
