/// The backups: a window that lists them.
@NullMarked
package app.daybreak.ui.backups;

import org.jspecify.annotations.NullMarked;
