/// The main window: what its panes share, and where they meet.
@NullMarked
package app.daybreak.ui;

import org.jspecify.annotations.NullMarked;
