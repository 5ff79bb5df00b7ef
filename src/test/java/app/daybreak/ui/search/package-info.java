@NullMarked
package app.daybreak.ui.search;

import org.jspecify.annotations.NullMarked;
