@NullMarked
package app.daybreak.ui.importing;

import org.jspecify.annotations.NullMarked;
