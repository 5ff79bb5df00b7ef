@NullMarked
package app.daybreak.ui.notes;

import org.jspecify.annotations.NullMarked;
