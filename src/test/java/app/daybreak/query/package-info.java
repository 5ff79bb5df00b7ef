@NullMarked
package app.daybreak.query;

import org.jspecify.annotations.NullMarked;
