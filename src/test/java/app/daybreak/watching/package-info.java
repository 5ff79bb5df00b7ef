@NullMarked
package app.daybreak.watching;

import org.jspecify.annotations.NullMarked;
