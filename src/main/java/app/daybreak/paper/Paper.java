package app.daybreak.paper;

import java.util.List;

/// A paper as the reader shows it.
///
/// @param content the merged facts and raw texts
/// @param text the cleaned texts
/// @param flaws of the texts
/// @param revisions every content that came, the leading one first
/// @param appearances every digest entry that carried it, the newest day first
/// @param state what the person did with it
/// @param tags the person's tags, by name
public record Paper(
        PaperContent content,
        PaperText text,
        Flaws flaws,
        List<Revision> revisions,
        List<Appearance> appearances,
        ReadingState state,
        List<Tag> tags) {

    /// The paper's identifier.
    public ArxivId id() {
        return content.id();
    }

    /// The identifier with the version that the digest speaks of.
    public ArxivReference reference() {
        return new ArxivReference(id(), content.version());
    }
}
