package app.daybreak;

import app.daybreak.cli.Commands;
import app.daybreak.cli.Terminal;

/// The program's start.
public final class Daybreak {
    private Daybreak() {}

    /// Runs the command line; without a command it opens the window.
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /// Does what was typed.
    ///
    /// @return the exit code
    static int run(String... arguments) {
        QuietErrors.install();
        Terminal terminal = Terminal.ofProcess();
        return Commands.run(arguments, terminal, new DesktopWindows(terminal));
    }
}
