/// Tries formulas over real digests.
@NullMarked
package app.daybreak.ui.formula;

import org.jspecify.annotations.NullMarked;
