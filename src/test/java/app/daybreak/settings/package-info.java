@NullMarked
package app.daybreak.settings;

import org.jspecify.annotations.NullMarked;
