/// What the program says, in the person's language.
@NullMarked
package app.daybreak.wording;

import org.jspecify.annotations.NullMarked;
