/// An import as a person sees it: progress, cancel and report.
@NullMarked
package app.daybreak.ui.importing;

import org.jspecify.annotations.NullMarked;
