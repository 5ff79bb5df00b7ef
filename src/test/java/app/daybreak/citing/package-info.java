@NullMarked
package app.daybreak.citing;

import org.jspecify.annotations.NullMarked;
