/// The master list: which papers, and which of them is read.
@NullMarked
package app.daybreak.ui.list;

import org.jspecify.annotations.NullMarked;
