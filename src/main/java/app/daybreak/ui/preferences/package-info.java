/// The settings: a window with everything that a person can choose, found by words.
@NullMarked
package app.daybreak.ui.preferences;

import org.jspecify.annotations.NullMarked;
