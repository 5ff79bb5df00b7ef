/// A library on its way to another folder.
@NullMarked
package app.daybreak.ui.moving;

import org.jspecify.annotations.NullMarked;
