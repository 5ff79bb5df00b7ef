package app.daybreak.cli;

import app.daybreak.desktop.RiskyPlace;
import app.daybreak.digest.Problem;
import app.daybreak.library.LibraryException;
import app.daybreak.settings.SettingsFile;
import app.daybreak.wording.Messages;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What a command speaks through.
///
/// @param out results
/// @param err what went wrong
/// @param messages the language
public record Terminal(PrintStream out, PrintStream err, Messages messages) {
    /// The process's own streams. UTF-8, because results are read by other programs and most
    /// systems know nothing else; only an interactive Windows console is spoken to in its code
    /// page.
    public static Terminal ofProcess() {
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Messages.of(Locale.getDefault()));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset());
    }

    private static Charset charset() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String console = System.getProperty("stdout.encoding"); // set where output is a console
        return windows && console != null ? Charset.forName(console) : StandardCharsets.UTF_8;
    }

    /// Looks whether all that was printed went out: a print stream keeps its failures to itself,
    /// and a full disk would look like success.
    ///
    /// @return the exit code
    int finished() {
        if (!out.checkError()) return ExitCode.WELL;
        err.println(messages.text("export.cut"));
        return ExitCode.PROBLEMS;
    }

    /// Taking a backup.
    interface BackingUp {
        Object run() throws LibraryException;
    }

    /// Takes a backup. When there is none to be had that is said, and what was to be done goes on.
    void backingUp(BackingUp work) {
        try {
            var _ = work.run();
        } catch (LibraryException e) {
            err.println(messages.text("backup.failed", messages.failure(e)));
        }
    }

    /// Warns of a library that lies where it is in danger, unless the person sent that away in the
    /// window.
    void warnOfPlace(Path library) {
        Optional<RiskyPlace> risk = RiskyPlace.of(library);
        if (risk.isEmpty()) return;
        String warned = new SettingsFile(library).read().keeping().warned();
        if (warned.equals(library.toAbsolutePath().toString())) return;
        String key = "place." + risk.get().kind().code();
        err.println(messages.text(key, risk.get().name()));
    }

    /// Says that something is no paper's identifier.
    ///
    /// @return the exit code
    int notAnId(String typed) {
        err.println(messages.text("show.not-an-id", typed));
        return ExitCode.WRONG_USE;
    }

    /// Says what is wrong with a file.
    ///
    /// @param others how many more files have just the same
    void problem(String file, Problem problem, int others) {
        String place = problem.line() == 0 ? "" : ":" + problem.line();
        err.println(file + place + ": " + messages.problem(problem, others));
    }

    /// Says why the library could not do something.
    ///
    /// @return the exit code
    int failed(LibraryException e) {
        err.println(messages.failure(e));
        return ExitCode.PROBLEMS;
    }
}
