package app.daybreak.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;

/// What the system means by the words with which it refused something. Java hands on the words
/// alone, and those are in the language of the system: the system itself is asked how it says what.
public enum SystemWords {
    /// There is no room left on the disk.
    FULL(28, 28, 112, 39, "No space left on device|设备上没有空间"),
    /// A person may not use more of the disk.
    QUOTA(122, 69, 1295, 1295, "Disk quota exceeded|超出磁盘限额"),
    /// There is a folder where a file was to be.
    FOLDER(21, 21, 0, 0, "Is a directory|是一个目录");

    private static final int FROM_SYSTEM = 0x1200; // and without values
    private static final int LONGEST = 512; // signs

    private final int linux;
    private final int mac;
    private final int windows;
    private final int otherWindows;
    private final String usual;

    /// @param usual words that need not be asked for
    SystemWords(int linux, int mac, int windows, int otherWindows, String usual) {
        this.linux = linux;
        this.mac = mac;
        this.windows = windows;
        this.otherWindows = otherWindows;
        this.usual = usual;
    }

    /// Whether a failure says that there is no room left.
    public static boolean isFull(Throwable failure) {
        return FULL.isIn(failure) || QUOTA.isIn(failure);
    }

    /// Whether a failure, or one behind it, says this.
    public boolean isIn(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof IOException e && isSaidBy(words(e))) return true;
        }
        return false;
    }

    private static @Nullable String words(IOException e) {
        return e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    }

    private boolean isSaidBy(@Nullable String words) {
        if (words == null) return false;
        String said = plain(words);
        if (said.isEmpty()) return false;
        return List.of(usual.split("\\|")).contains(said)
                || numbers().stream().anyMatch(number -> said.equals(plain(said(number))));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("[.。]$", "");
    }

    private static boolean isWindows() {
        return system().startsWith("windows");
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    private List<Integer> numbers() {
        if (isWindows()) return windows == 0 ? List.of() : List.of(windows, otherWindows);
        return List.of(system().startsWith("linux") ? linux : mac);
    }

    /// How the system says an error, or nothing where it cannot be asked.
    static String said(int number) {
        try (Arena arena = Arena.ofConfined()) {
            return isWindows() ? saidByWindows(number, arena) : saidByUnix(number);
        } catch (Throwable e) {
            System.getLogger(SystemWords.class.getName())
                    .log(System.Logger.Level.DEBUG, "the system does not tell its words", e);
            return "";
        }
    }

    @SuppressWarnings("restricted") // native code, which the program allows for SQLite too
    private static String saidByUnix(int number) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle strerror =
                linker.downcallHandle(
                        linker.defaultLookup().find("strerror").orElseThrow(),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        MemorySegment words = (MemorySegment) strerror.invokeExact(number);
        byte[] bytes = new byte[LONGEST];
        int length = 0;
        MemorySegment text = words.reinterpret(LONGEST);
        while (length < LONGEST && text.get(ValueLayout.JAVA_BYTE, length) != 0) {
            bytes[length] = text.get(ValueLayout.JAVA_BYTE, length++);
        }
        return new String(bytes, 0, length, Charset.forName(System.getProperty("native.encoding")));
    }

    @SuppressWarnings("restricted")
    private static String saidByWindows(int number, Arena arena) throws Throwable {
        MethodHandle format =
                Linker.nativeLinker()
                        .downcallHandle(
                                SymbolLookup.libraryLookup("kernel32", arena)
                                        .find("FormatMessageW")
                                        .orElseThrow(),
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.ADDRESS));
        MemorySegment words = arena.allocate(2L * LONGEST);
        int length =
                (int)
                        format.invokeExact(
                                FROM_SYSTEM,
                                MemorySegment.NULL,
                                number,
                                0,
                                words,
                                LONGEST,
                                MemorySegment.NULL);
        byte[] bytes = words.asSlice(0, 2L * length).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_16LE);
    }
}
