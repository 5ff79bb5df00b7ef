@NullMarked
package app.daybreak.fetching;

import org.jspecify.annotations.NullMarked;
