@NullMarked
package app.daybreak.formula;

import org.jspecify.annotations.NullMarked;
