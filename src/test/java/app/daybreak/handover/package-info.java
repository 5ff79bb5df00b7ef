@NullMarked
package app.daybreak.handover;

import org.jspecify.annotations.NullMarked;
