package app.daybreak.digest;

import app.daybreak.paper.Field;
import app.daybreak.paper.PaperContent;

/// Everything that cleaning does to a text, in order. Each rule is complete in itself, so that a
/// test can run them one by one and look at what each took away; nothing else is ever removed.
enum CleaningRule {
    /// Control and invisible characters go, and runs of white space become one space.
    CHARACTERS,
    /// `</br>` and the basic entities.
    HTML,
    /// The English one-liner at the end of the Chinese one moves to its own field.
    LEAKED_ONE_LINER,
    /// The feed's `(arXiv:ID [CATEGORY] FLAG)` behind a title, translated or not.
    SUFFIX,
    /// The full stop that arXiv's old feeds put behind every title.
    FULL_STOP,
    /// The feed's `arXiv:ID Announce Type: …` before an abstract, translated or not.
    PREFIX,
    /// What the translator was told the text is, repeated before the text: `论文标题：`.
    LABEL,
    /// The translator's template in place of a text.
    PLACEHOLDER,
    /// TeX outside formulas: accents, text commands, ties and quotation marks.
    TEX,
    /// Unicode's composed form, in which equal words have equal letters.
    COMPOSED;

    /// The text after this rule; the same object where there was nothing to do.
    ///
    /// @param text what the rules before left of the field
    /// @param content where the paper's id and other texts are found
    String apply(String text, Field field, PaperContent content) {
        return switch (this) {
            case CHARACTERS -> Characters.clean(text);
            case HTML -> Html.clean(text);
            case LEAKED_ONE_LINER -> LeakedOneLiner.move(text, field, content);
            case SUFFIX -> Suffix.remove(text, field, content);
            case FULL_STOP -> Suffix.removeFullStop(text, field, content);
            case PREFIX -> Prefix.remove(text, field, content);
            case LABEL -> Label.remove(text, field);
            case PLACEHOLDER -> Label.isPlaceholder(text) ? "" : text;
            case TEX -> TexText.clean(text);
            case COMPOSED -> Characters.compose(text);
        };
    }
}
