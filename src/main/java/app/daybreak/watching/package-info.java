/// Watched folders: what is new in them comes in by itself, once it is whole.
@NullMarked
package app.daybreak.watching;

import org.jspecify.annotations.NullMarked;
