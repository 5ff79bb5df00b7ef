@NullMarked
package app.daybreak.library;

import org.jspecify.annotations.NullMarked;
