/// The search field, what it suggests, and the order of what is found.
@NullMarked
package app.daybreak.ui.search;

import org.jspecify.annotations.NullMarked;
