/// A database file past SQLite: pages, trees and rows of one that SQLite no longer reads.
@NullMarked
package app.daybreak.sqlite;

import org.jspecify.annotations.NullMarked;
