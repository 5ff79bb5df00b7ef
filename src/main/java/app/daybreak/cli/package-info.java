/// The command line: the same library, without a window.
@NullMarked
package app.daybreak.cli;

import org.jspecify.annotations.NullMarked;
