package app.daybreak.paper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A paper as the list shows it, without the abstracts.
///
/// @param id the paper
/// @param version 1 or higher, or 0 where unknown
/// @param announceType why it was listed, or null where unknown
/// @param primaryCategory `cs.LG`, or empty where unknown
/// @param channels the channels of the digests that carried it, each once, by name
/// @param titleZh the cleaned Chinese title, or empty
/// @param titleEn the cleaned English title
/// @param tldrZh the cleaned Chinese one-liner, or empty
/// @param flaws of all texts
/// @param state what the person did with it
/// @param tags the person's tags, by name
public record PaperRow(
        ArxivId id,
        int version,
        @Nullable AnnounceType announceType,
        String primaryCategory,
        List<String> channels,
        String titleZh,
        String titleEn,
        String tldrZh,
        Flaws flaws,
        ReadingState state,
        List<String> tags) {

    /// The title to show first: the Chinese one, the English where there is none, and the
    /// identifier where there is neither; never blank.
    public String heading() {
        if (!titleZh.isBlank()) return titleZh;
        return titleEn.isBlank() ? id.toString() : titleEn;
    }
}
