@NullMarked
package app.daybreak.given;

import org.jspecify.annotations.NullMarked;
