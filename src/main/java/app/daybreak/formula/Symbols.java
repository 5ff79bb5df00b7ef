package app.daybreak.formula;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The commands of TeX that stand for one sign, and the sign in Unicode.
public final class Symbols {
    static final Symbols TABLE = new Symbols("symbols.properties");
    static final Symbols RAISED = new Symbols("raised.properties");
    static final Symbols LOWERED = new Symbols("lowered.properties");

    private final Map<String, String> signs;
    private final Map<String, String> names;

    private Symbols(String resource) {
        Map<String, String> read = new HashMap<>();
        Properties file = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Symbols.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.forEach((name, sign) -> read.put((String) name, (String) sign));
        signs = Map.copyOf(read);
        Map<String, String> turned = new HashMap<>();
        new TreeMap<>(read).forEach((name, sign) -> turned.putIfAbsent(sign, name));
        names = Map.copyOf(turned);
    }

    /// The command for a sign, without its backslash, or null.
    public static @Nullable String command(String sign) {
        return TABLE.names.get(sign);
    }

    boolean has(String name) {
        return signs.containsKey(name);
    }

    @Nullable String sign(String name) {
        return signs.get(name);
    }
}
