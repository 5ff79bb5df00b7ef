/// What came in on a day, in groups, and how far it is read.
@NullMarked
package app.daybreak.ui.today;

import org.jspecify.annotations.NullMarked;
