@NullMarked
package app.daybreak.importing;

import org.jspecify.annotations.NullMarked;
