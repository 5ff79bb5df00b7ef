@NullMarked
package app.daybreak.ui.control;

import org.jspecify.annotations.NullMarked;
