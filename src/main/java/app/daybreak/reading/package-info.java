/// Pure text for the reader: sentences, and which Chinese one says what which English one says.
@NullMarked
package app.daybreak.reading;

import org.jspecify.annotations.NullMarked;
