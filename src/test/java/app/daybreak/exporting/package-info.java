@NullMarked
package app.daybreak.exporting;

import org.jspecify.annotations.NullMarked;
