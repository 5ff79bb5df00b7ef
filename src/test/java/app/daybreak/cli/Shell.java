package app.daybreak.cli;

import app.daybreak.wording.Messages;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A command line over one library, as a person types it. Windows are only noted down.
final class Shell {
    /// What a command left behind.
    record Result(int code, String out, String err) {
        /// Lines of the output.
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Path library;
    private final Locale language;
    final List<String> windows = new ArrayList<>();

    Shell(Path library) {
        this(library, Locale.ENGLISH);
    }

    Shell(Path library, Locale language) {
        this.library = library;
        this.language = language;
    }

    /// Runs a command on the library.
    Result run(String... words) {
        Stream<String> where = Stream.of("--library", library.toString());
        return raw(Stream.concat(Stream.of(words), where).toArray(String[]::new));
    }

    /// Runs exactly what was typed.
    Result raw(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Commands.run(words, terminal(out, err), new Noted());
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Terminal terminal(java.io.OutputStream out, java.io.OutputStream err) {
        return new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Messages.of(language));
    }

    /// Windows that note what they were asked.
    final class Noted implements Windows {
        @Override
        public int open(Path folder, List<Path> files) {
            windows.add(folder + " " + files);
            return ExitCode.WELL;
        }

        @Override
        public int snapshot(SnapshotOrder order) {
            windows.add(order.toString());
            return ExitCode.WELL;
        }
    }
}
