package app.daybreak.ui.exporting;

import java.nio.file.Path;

/// What came of an export.
public sealed interface Outcome {
    /// Everything was written.
    ///
    /// @param papers how many were
    /// @param kept how many notes were there already and stayed as they were
    record Written(Path target, int papers, int kept) implements Outcome {}

    /// The person stopped it. There is no new file; of a folder of notes, what was written stays.
    ///
    /// @param folder whether it was such a folder
    record Stopped(boolean folder) implements Outcome {}

    /// The target is a file of the library itself; nothing was written.
    record Refused(Path target) implements Outcome {}

    /// It could not be written.
    record Failed(Path target, Exception why) implements Outcome {}
}
