/// The keys of the window: what each does, which ones a person chose, and the panes that show them.
@NullMarked
package app.daybreak.ui.keys;

import org.jspecify.annotations.NullMarked;
