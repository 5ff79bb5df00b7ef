/// Watched folders as a person sees them.
@NullMarked
package app.daybreak.ui.watching;

import org.jspecify.annotations.NullMarked;
