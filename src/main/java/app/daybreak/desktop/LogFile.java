package app.daybreak.desktop;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What happened, in `logs` in the library's folder, for its owner alone: a few files of bounded
/// size, the oldest of which is written over. It says what the program did and what failed; of what
/// a person reads or writes it says nothing, names of files apart.
public final class LogFile implements AutoCloseable {
    static final int BYTES = 512 * 1024;
    static final int FILES = 3;
    private static final int MOST_CAUSES = 8;

    /// Kept here, because nobody else keeps a logger.
    private final List<Logger> loggers =
            List.of(Logger.getLogger("app.daybreak"), Logger.getLogger(""));

    private final FileHandler file;

    private LogFile(FileHandler file) {
        this.file = file;
        file.setFormatter(new Line());
        file.setFilter(LogFile::isWanted);
        loggers.forEach(logger -> logger.addHandler(file));
        loggers.getFirst().setUseParentHandlers(false); // a terminal is told by other ways
    }

    /// Where the log of a library lies.
    public static Path folder(Path library) {
        return library.toAbsolutePath().resolve("logs");
    }

    /// Writes what is logged from now on into the log of a library.
    public static LogFile open(Path library) throws IOException {
        Path folder = folder(library);
        Files.createDirectories(folder, ownerAlone());
        String pattern = folder.toString().replace("%", "%%") + "/daybreak.%g.log";
        return new LogFile(new FileHandler(pattern, BYTES, FILES, true));
    }

    private static FileAttribute<?>[] ownerAlone() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!posix) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        };
    }

    /// Of other people's code only what went wrong.
    private static boolean isWanted(LogRecord entry) {
        boolean ours = String.valueOf(entry.getLoggerName()).startsWith("app.daybreak");
        return ours || entry.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void close() {
        loggers.forEach(logger -> logger.removeHandler(file));
        loggers.getFirst().setUseParentHandlers(true);
        file.close();
    }

    /// `2026-11-28 10:22:27.123 WARNING library.Database cannot close a statement`, and below it
    /// where it comes from.
    private static final class Line extends Formatter {
        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS")
                        .withZone(ZoneId.systemDefault());

        @Override
        public String format(LogRecord entry) {
            StringWriter line = new StringWriter();
            PrintWriter writer = new PrintWriter(line);
            String from = String.valueOf(entry.getLoggerName()).replace("app.daybreak.", "");
            writer.printf(
                    "%s %s %s %s%n",
                    TIME.format(entry.getInstant()), entry.getLevel(), from, formatMessage(entry));
            Throwable thrown = entry.getThrown();
            if (thrown != null) write(thrown, writer);
            return line.toString();
        }

        private static void write(Throwable thrown, PrintWriter writer) {
            Throwable each = thrown;
            for (int depth = 0; each != null && depth < MOST_CAUSES; depth++) {
                writer.printf("%s%s%n", depth == 0 ? "" : "caused by ", named(each));
                for (StackTraceElement frame : each.getStackTrace()) {
                    writer.printf("    at %s%n", frame);
                }
                each = each.getCause();
            }
        }

        /// What a failure says may be what a person typed, unless it is about files.
        private static String named(Throwable thrown) {
            String name = thrown.getClass().getName();
            boolean ofFiles =
                    thrown instanceof IOException
                            || name.startsWith("app.daybreak.")
                            || name.startsWith("org.sqlite.");
            return ofFiles ? thrown.toString() : name;
        }
    }
}
