/// Papers written out for other programs.
@NullMarked
package app.daybreak.citing;

import org.jspecify.annotations.NullMarked;
