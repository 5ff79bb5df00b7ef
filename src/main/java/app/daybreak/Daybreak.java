package app.daybreak;

import app.daybreak.cli.Commands;
import app.daybreak.cli.Terminal;

/// The program's start.
public final class Daybreak {
    private Daybreak() {}

    /// Runs the command line; without a command it opens the window.
    public static void main(String[] arguments) {
        QuietErrors.install();
        Terminal terminal = Terminal.ofProcess();
        System.exit(Commands.run(arguments, terminal, new DesktopWindows(terminal)));
    }
}
