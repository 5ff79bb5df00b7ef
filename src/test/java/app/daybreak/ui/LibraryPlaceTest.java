package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.Relocation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder that a library goes to when a person chooses one.
final class LibraryPlaceTest {
    @TempDir Path temp;

    @Test
    void anEmptyFolderIsTakenAndOneWithOtherThingsGetsOneForTheLibrary() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertEquals(empty, LibraryPlace.Target.in(empty, temp).folder());
        Files.writeString(empty.resolve("mine.txt"), "mine");
        LibraryPlace.Target below = LibraryPlace.Target.in(empty, temp);
        assertEquals(empty.resolve("Daybreak"), below.folder());
        assertEquals(Optional.empty(), below.left());
    }

    @Test
    void backWhereOnlyTheNoteIsLeftAndBelowWhereTheOldLibraryIs() throws Exception {
        Path first = temp.resolve("first");
        Path second = temp.resolve("second");
        DamagedLibrary.fill(first, 1, 3);
        new Relocation(first).to(second);
        LibraryPlace.Target below = LibraryPlace.Target.in(first, second);
        assertEquals(first.resolve("Daybreak"), below.folder());
        assertEquals(Optional.of(first), below.left());
        Files.delete(first.resolve("library.db"));
        LibraryPlace.Target back = LibraryPlace.Target.in(first, second);
        assertEquals(first, back.folder());
        new Relocation(second).to(back.folder());
        assertEquals(first, Relocation.follow(second));
    }
}
