/// The first page of an empty library.
@NullMarked
package app.daybreak.ui.welcome;

import org.jspecify.annotations.NullMarked;
