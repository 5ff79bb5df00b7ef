@NullMarked
package app.daybreak.ui;

import org.jspecify.annotations.NullMarked;
