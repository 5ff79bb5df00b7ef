/// Sets formulas: TeX becomes an outline that a scene can draw.
@NullMarked
package app.daybreak.ui.formula;

import org.jspecify.annotations.NullMarked;
