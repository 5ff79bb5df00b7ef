/// From a file to a [Digest]: formats, encodings, and the cleaner that knows their oddities.
/// Nothing here throws for what a file contains; it becomes a [Problem] with its place.
@NullMarked
package app.daybreak.digest;

import org.jspecify.annotations.NullMarked;
