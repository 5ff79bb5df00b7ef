/// Tagging papers from the keyboard.
@NullMarked
package app.daybreak.ui.tags;

import org.jspecify.annotations.NullMarked;
