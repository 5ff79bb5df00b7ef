@NullMarked
package app.daybreak.digest;

import org.jspecify.annotations.NullMarked;
