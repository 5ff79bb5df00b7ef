/// A library that did not end well or cannot be opened: looked at, and the ways out of damage.
@NullMarked
package app.daybreak.ui.rescue;

import org.jspecify.annotations.NullMarked;
