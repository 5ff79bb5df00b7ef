@NullMarked
package app.daybreak.paper;

import org.jspecify.annotations.NullMarked;
