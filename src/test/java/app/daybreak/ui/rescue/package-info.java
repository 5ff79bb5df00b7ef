@NullMarked
package app.daybreak.ui.rescue;

import org.jspecify.annotations.NullMarked;
