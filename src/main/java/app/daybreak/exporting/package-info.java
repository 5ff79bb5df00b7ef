/// Papers of a library written into files for other programs.
@NullMarked
package app.daybreak.exporting;

import org.jspecify.annotations.NullMarked;
