/// Sentences and their alignment.
@NullMarked
package app.daybreak.reading;

import org.jspecify.annotations.NullMarked;
