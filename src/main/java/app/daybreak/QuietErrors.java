package app.daybreak;

import org.jspecify.annotations.Nullable;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/// The error stream without JavaFX's notice that the rich text control is an incubator module: it
/// is printed at every start, whatever the options, and tells a reader of papers nothing.
final class QuietErrors extends PrintStream {
    private static final String NOTICE = "WARNING: Using incubator modules: jfx.incubator.";

    private QuietErrors() {
        super(new FileOutputStream(FileDescriptor.err), true, System.err.charset());
    }

    /// Takes the place of the process's error stream.
    static void install() {
        System.setErr(new QuietErrors());
    }

    @Override
    public void println(@Nullable String line) {
        if (line == null || !line.startsWith(NOTICE)) super.println(line);
    }
}
