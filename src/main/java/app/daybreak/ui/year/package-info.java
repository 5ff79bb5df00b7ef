/// A year of digests at a glance.
@NullMarked
package app.daybreak.ui.year;

import org.jspecify.annotations.NullMarked;
