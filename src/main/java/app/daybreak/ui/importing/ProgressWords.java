package app.daybreak.ui.importing;

import app.daybreak.importing.ImportProgress;
import app.daybreak.wording.Messages;

/// How far the reading of files is, in words.
final class ProgressWords {
    private ProgressWords() {}

    static String of(ImportProgress progress, Messages messages) {
        return messages.text(
                "import.progress",
                progress.done(),
                progress.total(),
                progress.fresh(),
                progress.problems(),
                progress.file());
    }
}
