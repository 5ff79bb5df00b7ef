/// Papers for other programs: into files with a preview, and into the clipboard.
@NullMarked
package app.daybreak.ui.exporting;

import org.jspecify.annotations.NullMarked;
