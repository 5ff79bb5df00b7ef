@NullMarked
package app.daybreak.ui.keys;

import org.jspecify.annotations.NullMarked;
