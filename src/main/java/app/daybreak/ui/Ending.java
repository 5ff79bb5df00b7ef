package app.daybreak.ui;

import java.nio.file.Path;

/// What comes after a window on a library is closed.
public sealed interface Ending {
    /// Nothing.
    record Quit() implements Ending {}

    /// A copy takes the library's place, and a window opens on it.
    record Restore(Path copy) implements Ending {}

    /// The library moves to another folder, and a window opens on it there.
    record Move(Path folder) implements Ending {}

    /// The library is looked at, and a window opens on it again.
    record Check() implements Ending {}
}
