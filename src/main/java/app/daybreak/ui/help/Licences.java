package app.daybreak.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the program ships that others wrote, with the licences, from `licences.properties`.
final class Licences {
    private Licences() {}

    /// Licences, as SPDX writes them, by the name of the library.
    static SortedMap<String, String> all() {
        Properties read = new Properties();
        try (InputStream in = Licences.class.getResourceAsStream("licences.properties")) {
            read.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the program
        }
        SortedMap<String, String> all = new TreeMap<>();
        for (String name : read.stringPropertyNames()) all.put(name, read.getProperty(name));
        return all;
    }
}
