package app.daybreak.ui.formula;

/// The columns of an environment, as JLaTeXMath should see them.
final class Columns {
    private final String environment;
    private int column;

    /// @param environment its name in the source
    Columns(String environment) {
        this.environment = environment;
    }

    /// A new row begins.
    void row() {
        column = 0;
    }

    /// The sign that parts the next column from the last.
    String next() {
        column++;
        // An equation array aligns at both sides of its sign, as nothing else does.
        if (environment.startsWith("eqnarray") && column > 1) return "";
        return environment.contains("cases") ? "&\\quad " : "&";
    }
}
