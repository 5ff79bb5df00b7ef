@NullMarked
package app.daybreak.task;

import org.jspecify.annotations.NullMarked;
