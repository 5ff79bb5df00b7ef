/// What a person asks of the library, as a value.
@NullMarked
package app.daybreak.query;

import org.jspecify.annotations.NullMarked;
