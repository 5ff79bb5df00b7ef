/// Papers that are like the one on the screen, below it.
@NullMarked
package app.daybreak.ui.similar;

import org.jspecify.annotations.NullMarked;
