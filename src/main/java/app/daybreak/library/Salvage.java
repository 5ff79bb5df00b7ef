package app.daybreak.library;

import app.daybreak.library.Progress.Step;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// Makes a sound library of what can be read of a damaged one, and of what a backup of the same
/// library still has. The damaged file is only read. The history of acts is rescued where all of it
/// makes sense.
public final class Salvage {
    private final Database target;
    private final SalvagedRows rows;
    private final SalvagedActs acts;
    private final Mending mending;
    private final ToldRows told;
    private final JournalledDeeds journalled;
    private final Progress progress;
    private final Set<String> damaged = new HashSet<>();
    private final Set<String> wholeIndexes = new HashSet<>();

    private Salvage(Database target, Progress progress) throws SQLException {
        this.target = target;
        rows = new SalvagedRows(target);
        acts = new SalvagedActs(target);
        mending = new Mending(target);
        told = new ToldRows(target);
        journalled = new JournalledDeeds(target);
        this.progress = progress;
    }

    /// What came of it.
    ///
    /// @param readable what could be read of the damaged file alone
    /// @param undo what of its history can still be undone then
    /// @param undoWithBackup the same of the file that was filled, with what the backup has
    public record Salvaged(Holdings readable, Undo undo, Undo undoWithBackup) {}

    /// Fills an empty file.
    ///
    /// @param damaged a copy of the library's file, its log beside it
    /// @param backup a sound copy of the same library, or null
    /// @throws LibraryException when the new file cannot be written
    public static Salvaged run(Path damaged, @Nullable Path backup, Path empty, Progress progress)
            throws LibraryException {
        try (Database target = Database.forWriting(empty)) {
            target.waitForDisk(false);
            Migrations.run(target);
            target.execute("PRAGMA foreign_keys=OFF");
            Salvage salvage = new Salvage(target, progress);
            return target.inTransaction(() -> salvage.fill(damaged, backup));
        } catch (SQLException e) {
            throw LibraryException.of(e);
        }
    }

    private Salvaged fill(Path file, @Nullable Path backup) throws SQLException {
        readDamaged(file);
        long altered = mending.forgetAltered(progress);
        if (!Collections.disjoint(damaged, RescuedTables.DONE)) acts.giveUp();
        if (altered > 0 || !Collections.disjoint(damaged, RescuedTables.PAPERS)) {
            acts.giveUpDigests();
        }
        if (backup == null) {
            settle();
            return new Salvaged(Holdings.read(target), acts.undo(), acts.undo());
        }
        Salvaged alone = alone();
        acts.giveUpDigests(); // removed ones may come back
        addFrom(backup);
        settle();
        return new Salvaged(alone.readable(), alone.undo(), acts.undo());
    }

    /// What would be there without the backup. It is only looked at: what belongs to nothing now
    /// may belong to something that the backup has.
    private Salvaged alone() throws SQLException {
        target.execute("SAVEPOINT alone");
        settle();
        Salvaged alone = new Salvaged(Holdings.read(target), acts.undo(), acts.undo());
        target.execute("ROLLBACK TO alone");
        target.execute("RELEASE alone");
        return alone;
    }

    private void settle() throws SQLException {
        mending.mend();
        if (damaged.containsAll(RescuedTables.ALIKE)) mending.tellApart();
        mending.forgetOrphans();
        if (damaged.contains("import_digest")) mending.tellImportsApart();
        mending.keepNumbers();
        acts.tidy();
    }

    private void readDamaged(Path file) throws SQLException {
        try (PageRows pages = PageRows.open(file)) { // before SQLite touches its log
            readBySqlite(file);
            if (damaged.isEmpty()) return;
            pages.read(damaged, target, rows);
            if (!acts.undo().lost()) journalled.add(damaged);
            pages.readStray(rows);
            journalled.takeBack();
        } catch (IOException e) {
            throw new SQLException("cannot read " + file + ": " + e.getMessage(), e);
        }
        readIndexes(file);
        if (damaged.contains("revision")) {
            new LostRevisions(target).bringBack(!damaged.contains("texts"), hasAllEntries());
        }
    }

    private boolean hasAllEntries() throws SQLException {
        return (!damaged.contains("entry") || wholeIndexes.contains(SalvageReader.ENTRIES))
                && !damaged.contains("loose")
                && !acts.undo().lost();
    }

    private void readBySqlite(Path file) throws SQLException {
        Database opened = opened(file);
        if (opened == null) {
            damaged.addAll(RescuedTables.ALL.keySet());
            acts.giveUp();
            return;
        }
        try (Database source = opened) {
            damaged.addAll(new SalvageReader(source, rows, progress).read(_ -> true, Step.SALVAGE));
            acts.read(source);
        }
    }

    private void readIndexes(Path file) throws SQLException {
        Database opened = opened(file);
        if (opened == null) return;
        try (Database source = opened) {
            wholeIndexes.addAll(new SalvageReader(source, rows, progress).readIndexes(damaged));
        }
    }

    private static @Nullable Database opened(Path file) {
        try {
            return Database.forReading(file);
        } catch (SQLException e) {
            return null; // its pages and the backup speak
        }
    }

    /// Ids are given out once and never change, so that both files mean the same by them.
    private void addFrom(Path backup) throws SQLException {
        told.setAside();
        try (Database source = Database.forReading(backup)) {
            var _ = new SalvageReader(source, rows, progress).read(this::isFilledUp, Step.BACKUP);
        }
        journalled.takeBack();
        told.recall(wholeIndexes); // indexes are as new as the file
    }

    /// An index holds all of a paper's tags.
    private boolean isFilledUp(String table) {
        if (table.equals("paper_tag") && wholeIndexes.contains(SalvageReader.TAGGED)) return false;
        return RescuedTables.isFilledUp(table, damaged);
    }
}
