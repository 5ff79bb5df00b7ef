@NullMarked
package app.daybreak.ui.sidebar;

import org.jspecify.annotations.NullMarked;
