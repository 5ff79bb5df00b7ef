package app.daybreak.watching;

import java.nio.file.Files;

/// A watched folder and how it stands with it.
///
/// @param waiting how many new files are not whole yet
public record FolderState(WatchedFolder folder, Kind kind, int waiting) {
    /// How it stands.
    public enum Kind {
        /// Nothing new is there, as far as is known.
        WATCHED,
        /// New files are there that are not whole yet.
        WAITING,
        /// New files are being imported.
        IMPORTING,
        /// More files are there than are looked at.
        OVERFULL,
        /// It is not there; perhaps its disk is not connected.
        GONE,
        /// A person left it alone.
        PAUSED
    }

    /// As far as is known without a look at the disk.
    public static FolderState of(WatchedFolder folder) {
        return new FolderState(folder, folder.paused() ? Kind.PAUSED : Kind.WATCHED, 0);
    }

    /// After a look whether it is there. Waits for its disk.
    public static FolderState now(WatchedFolder folder) {
        FolderState state = of(folder);
        boolean there = folder.path().filter(Files::isDirectory).isPresent();
        return there || folder.paused() ? state : state.gone();
    }

    /// The same of a folder that is not there.
    public FolderState gone() {
        return as(Kind.GONE);
    }

    /// After a look.
    public FolderState after(FolderWatch.Looked looked) {
        if (!looked.there()) return gone();
        if (!looked.whole().isEmpty()) return as(Kind.IMPORTING);
        if (looked.waiting() > 0) return new FolderState(folder, Kind.WAITING, looked.waiting());
        return as(looked.overfull() ? Kind.OVERFULL : Kind.WATCHED);
    }

    private FolderState as(Kind other) {
        return new FolderState(folder, other, 0);
    }

    /// The same of a folder that was kept anew.
    public FolderState with(WatchedFolder kept) {
        boolean pausing = kept.paused() || kind == Kind.PAUSED;
        return pausing ? of(kept) : new FolderState(kept, kind, waiting);
    }
}
