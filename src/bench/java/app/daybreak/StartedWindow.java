package app.daybreak;

import app.daybreak.bench.Painted;

/// The program itself, ended when its list is painted.
final class StartedWindow {
    private StartedWindow() {}

    public static void main(String[] arguments) {
        Painted.endsTheProcess("list-cell");
        System.exit(Daybreak.run(arguments));
    }
}
