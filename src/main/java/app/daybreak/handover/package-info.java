/// Files from a second start to the window that is open already, on one machine and for one person.
@NullMarked
package app.daybreak.handover;

import org.jspecify.annotations.NullMarked;
