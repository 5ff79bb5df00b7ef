package app.daybreak.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

/// Whether a window can be opened at all. JavaFX only finds out half-way through its start, from
/// where there is no way back to the headless platform, so it is asked before.
@SuppressWarnings("restricted") // asks the system libraries that JavaFX is going to ask
public final class Display {
    /// What a window lacks.
    public enum Missing {
        /// There is no X display that answers.
        DISPLAY,
        /// GTK 3 or a library beside it is not installed.
        GTK,
        /// Pango is not installed, without which JavaFX on Linux cannot even draw text into a
        /// picture.
        PANGO
    }

    private Display() {}

    /// What is missing for a window, or empty when there is nothing to fear. Only Linux is asked;
    /// Windows and macOS always have a display.
    public static Optional<Missing> missing() {
        if (!drawsText()) return Optional.of(Missing.PANGO);
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (!isLinux() || headless) return Optional.empty();
        if (!loads("libgtk-3.so.0") || !loads("libXtst.so.6") || !loads("libGL.so.1")) {
            return Optional.of(Missing.GTK);
        }
        return answers() ? Optional.empty() : Optional.of(Missing.DISPLAY);
    }

    /// Whether text can be drawn, if only into a picture.
    public static boolean drawsText() {
        return !isLinux() || loads("libpangoft2-1.0.so.0") && loads("libfreetype.so.6");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Opens and closes a connection to the display that `DISPLAY` names.
    private static boolean answers() {
        if (System.getenv().getOrDefault("DISPLAY", "").isBlank()) return false;
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            MethodHandle open =
                    function(
                            x11,
                            "XOpenDisplay",
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close =
                    function(
                            x11,
                            "XCloseDisplay",
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) return false;
            var _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) { // MethodHandle.invokeExact declares it
            return true; // nobody can tell; JavaFX will
        }
    }

    private static MethodHandle function(
            SymbolLookup library, String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), type);
    }
}
