package app.daybreak.ui.formula;

import java.awt.geom.Path2D;

/// A formula that is set, at a font size of 1: whoever draws it multiplies by the size of the text.
///
/// @param outline what to fill (non-zero winding), with the origin at the left end of the baseline
///   and y downwards; not to be changed
/// @param bold the same in bold text
/// @param width of the formula's box
/// @param ascent how far the box reaches above the baseline
/// @param depth how far it reaches below
public record Typeset(Path2D outline, Path2D bold, double width, double ascent, double depth) {}
