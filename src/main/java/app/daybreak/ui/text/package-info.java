/// Text that is set with its formulas, marked, selected and copied. Knows nothing of papers.
@NullMarked
package app.daybreak.ui.text;

import org.jspecify.annotations.NullMarked;
