package app.daybreak;

import app.daybreak.cli.Commands;
import app.daybreak.cli.SnapshotOrder;
import app.daybreak.cli.Terminal;
import app.daybreak.cli.Windows;

import java.nio.file.Path;
import java.util.List;

/// The program's start.
public final class Daybreak {
    private Daybreak() {}

    /// Runs the command line; without a command it opens the window.
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        System.exit(
                Commands.run(
                        arguments,
                        terminal,
                        new Windows() {
                            @Override
                            public int open(Path library, List<Path> files) {
                                return 0;
                            }

                            @Override
                            public int snapshot(SnapshotOrder order) {
                                return 0;
                            }
                        }));
    }
}
