/// Brings files into the library: finds them, reads them one ahead of the writing, and reports what
/// became of each.
@NullMarked
package app.daybreak.importing;

import org.jspecify.annotations.NullMarked;
