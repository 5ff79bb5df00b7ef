package app.daybreak.ui.formula;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The environments that formulas are written in, and what sets them.
final class Environments {
    private static final Set<String> LINE = Set.of("equation", "displaymath", "math");

    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("align", "aligned"),
                    Map.entry("flalign", "aligned"),
                    Map.entry("eqnarray", "aligned"),
                    Map.entry("split", "aligned"),
                    Map.entry("gather", "gathered"),
                    Map.entry("multline", "gathered"),
                    Map.entry("dcases", "cases"),
                    Map.entry("bsmallmatrix", "bmatrix"),
                    Map.entry("psmallmatrix", "pmatrix"));

    private Environments() {}

    /// The environment that sets one, or nothing where its content is set as it stands.
    static Optional<String> known(String name) {
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        if (LINE.contains(plain)) return Optional.empty();
        return Optional.of(SAME.getOrDefault(plain, plain));
    }
}
