package app.daybreak.cli;

/// What a command's end says to the one who called it.
public final class ExitCode {
    /// All is well.
    public static final int WELL = 0;

    /// Something was refused or had problems; the rest was done.
    public static final int PROBLEMS = 1;

    /// The command line makes no sense.
    public static final int WRONG_USE = 2;

    private ExitCode() {}
}
