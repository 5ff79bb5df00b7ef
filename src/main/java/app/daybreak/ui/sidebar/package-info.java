/// What part of the library is looked at.
@NullMarked
package app.daybreak.ui.sidebar;

import org.jspecify.annotations.NullMarked;
