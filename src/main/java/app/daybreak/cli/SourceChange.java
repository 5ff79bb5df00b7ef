package app.daybreak.cli;

import picocli.CommandLine.Option;

/// What becomes of the places named on the command line that things come in from: they are added
/// unless one of these says otherwise. Each command says in its own words what they do.
abstract class SourceChange {
    @Option(names = "--remove", descriptionKey = "remove")
    boolean remove;

    @Option(names = "--pause", descriptionKey = "pause")
    boolean pause;

    @Option(names = "--resume", descriptionKey = "resume")
    boolean resume;

    final boolean adds() {
        return !remove && !pause && !resume;
    }
}
