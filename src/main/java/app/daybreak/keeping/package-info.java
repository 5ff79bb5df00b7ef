/// That a library is not lost: backups, restoring, recovery, the lock, and what a person did as a
/// file of its own.
@NullMarked
package app.daybreak.keeping;

import org.jspecify.annotations.NullMarked;
