@NullMarked
package app.daybreak.desktop;

import org.jspecify.annotations.NullMarked;
