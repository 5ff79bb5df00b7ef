package app.daybreak;

import org.jspecify.annotations.Nullable;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The error stream without what JavaFX prints at every start, whatever the options: that a control
/// is an incubator module, and how often it draws. It tells a reader of papers nothing.
final class QuietErrors extends PrintStream {
    private static final List<String> NOTICES =
            List.of(
                    "WARNING: Using incubator modules: jfx.incubator.",
                    "Setting PULSE_DURATION to ");

    private QuietErrors() {
        super(new FileOutputStream(FileDescriptor.err), true, System.err.charset());
    }

    /// Takes the place of the process's error stream. What is only logged as done (a backup, say)
    /// is for the log, not for it.
    static void install() {
        System.setErr(new QuietErrors());
        for (Handler console : Logger.getLogger("").getHandlers()) console.setLevel(Level.WARNING);
    }

    @Override
    public void println(@Nullable String line) {
        if (line == null || NOTICES.stream().noneMatch(line::startsWith)) super.println(line);
    }
}
