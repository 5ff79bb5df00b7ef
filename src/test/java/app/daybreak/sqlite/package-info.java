/// Tests of reading database files past SQLite.
@NullMarked
package app.daybreak.sqlite;

import org.jspecify.annotations.NullMarked;
