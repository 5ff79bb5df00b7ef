/// Words that stand in more titles than they did before.
@NullMarked
package app.daybreak.rising;

import org.jspecify.annotations.NullMarked;
