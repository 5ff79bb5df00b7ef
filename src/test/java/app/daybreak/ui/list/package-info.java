@NullMarked
package app.daybreak.ui.list;

import org.jspecify.annotations.NullMarked;
