/// Finds the formulas of TeX in a text, and says simple ones in plain Unicode.
@NullMarked
package app.daybreak.formula;

import org.jspecify.annotations.NullMarked;
