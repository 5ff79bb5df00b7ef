@NullMarked
package app.daybreak.wording;

import org.jspecify.annotations.NullMarked;
