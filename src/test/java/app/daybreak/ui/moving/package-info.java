@NullMarked
package app.daybreak.ui.moving;

import org.jspecify.annotations.NullMarked;
