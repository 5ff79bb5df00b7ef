@NullMarked
package app.daybreak.keeping;

import org.jspecify.annotations.NullMarked;
