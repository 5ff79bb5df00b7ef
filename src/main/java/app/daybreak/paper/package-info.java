/// The values that everything else speaks of: papers, their texts and what is known of them. No
/// files, no database, no window.
@NullMarked
package app.daybreak.paper;

import org.jspecify.annotations.NullMarked;
