import java.util.Locale;

/// The system the image is made on and for.
///
/// @param folder what sqlite-jdbc calls the system
/// @param arch what sqlite-jdbc calls the processor
/// @param sqlite the file name of its library
record Platform(String folder, String arch, String sqlite) {
    static Platform current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        if (name.startsWith("windows")) return new Platform("Windows", arch, "sqlitejdbc.dll");
        if (name.startsWith("mac")) return new Platform("Mac", arch, "libsqlitejdbc.dylib");
        return new Platform("Linux", arch, "libsqlitejdbc.so");
    }

    boolean isLinux() {
        return folder.equals("Linux");
    }

    boolean isWindows() {
        return folder.equals("Windows");
    }

    boolean isMac() {
        return folder.equals("Mac");
    }

    /// The entry of this system's library in sqlite-jdbc's jar.
    String sqliteEntry() {
        return "org/sqlite/native/" + folder + "/" + arch + "/" + sqlite;
    }

    /// Whether an entry of a jar is a library of any system.
    static boolean isNative(String entry) {
        return entry.endsWith(".so") || entry.endsWith(".dll") || entry.endsWith(".dylib");
    }
}
