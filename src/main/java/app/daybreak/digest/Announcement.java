package app.daybreak.digest;

import app.daybreak.paper.AnnounceType;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.PaperContent;
import app.daybreak.paper.PaperText;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How arXiv announced a paper. Until January 2024 its feeds said so behind the English title,
/// `(arXiv:2310.06167v1 [cs.AI] UPDATED)`, since then before the English abstract,
/// `arXiv:2403.05300v1 Announce Type: cross Abstract: `.
///
/// @param version 1 or higher, or 0
/// @param type or null
/// @param category the primary category, or empty
record Announcement(int version, @Nullable AnnounceType type, String category) {
    private static final String REFERENCE = "arXiv:\\s*(\\S+?)";
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "\\("
                            + REFERENCE
                            + "\\s*(?:\\[([^\\]]*)\\]\\s*)?(UPDATED|CROSS LISTED)?\\s*\\)\\s*$");
    private static final Pattern PREFIX =
            Pattern.compile(
                    REFERENCE + "\\s+Announce Type:\\s*([a-z-]+)", Pattern.CASE_INSENSITIVE);

    /// What the texts and the link of a paper say of its announcement. A suffix or prefix that
    /// names another paper is text and says nothing.
    static Announcement of(ArxivReference link, PaperText text) {
        Announcement announcement = fromTitle(text.titleEn(), link.id());
        if (announcement == null) announcement = fromAbstract(text.abstractEn(), link.id());
        return announcement == null ? new Announcement(link.version(), null, "") : announcement;
    }

    /// The facts and the texts together.
    PaperContent content(ArxivId id, PaperText text) {
        return new PaperContent(id, version, type, category, text);
    }

    private static @Nullable Announcement fromTitle(String title, ArxivId id) {
        int open = title.lastIndexOf("(arXiv:");
        if (open < 0) return null;
        Matcher m = SUFFIX.matcher(title).region(open, title.length());
        if (!m.matches()) return null;
        AnnounceType type =
                switch (m.group(3)) {
                    case "UPDATED" -> AnnounceType.REPLACE;
                    case "CROSS LISTED" -> AnnounceType.CROSS;
                    case null, default -> AnnounceType.NEW;
                };
        String category = m.group(2) == null ? "" : m.group(2).strip();
        return of(m.group(1), id, type, category);
    }

    private static @Nullable Announcement fromAbstract(String text, ArxivId id) {
        if (!text.startsWith("arXiv:")) return null;
        Matcher m = PREFIX.matcher(text);
        if (!m.lookingAt()) return null;
        return of(m.group(1), id, AnnounceType.parse(m.group(2)).orElse(null), "");
    }

    private static @Nullable Announcement of(
            String reference, ArxivId id, @Nullable AnnounceType type, String category) {
        return ArxivReference.parse(reference)
                .filter(named -> named.id().equals(id))
                .map(named -> new Announcement(named.version(), type, category))
                .orElse(null);
    }
}
