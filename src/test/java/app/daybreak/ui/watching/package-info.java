@NullMarked
package app.daybreak.ui.watching;

import org.jspecify.annotations.NullMarked;
