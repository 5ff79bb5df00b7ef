@NullMarked
package app.daybreak.cli;

import org.jspecify.annotations.NullMarked;
