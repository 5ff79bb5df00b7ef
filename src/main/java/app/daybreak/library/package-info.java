/// Keeps papers and what a person did with them. [Library] is the whole public face; the tables
/// behind it, one class each, are its own affair, and so is SQL.
@NullMarked
package app.daybreak.library;

import org.jspecify.annotations.NullMarked;
