package app.daybreak.digest;

import app.daybreak.paper.Flaws;
import app.daybreak.paper.PaperText;

/// The texts of a paper as a person should read them, and what is wrong with them.
///
/// @param text the cleaned texts
/// @param flaws of the six fields; a missing English one-liner is the rule and no flaw
public record CleanText(PaperText text, Flaws flaws) {}
