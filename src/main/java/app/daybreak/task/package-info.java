/// Work away from the JavaFX thread, and the only way back to it.
@NullMarked
package app.daybreak.task;

import org.jspecify.annotations.NullMarked;
