/// The program's start: everything is built here by constructors and closed in reverse.
@NullMarked
package app.daybreak;

import org.jspecify.annotations.NullMarked;
