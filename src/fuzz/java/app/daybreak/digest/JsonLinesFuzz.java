package app.daybreak.digest;

/// Any text as a line between two of JSON Lines, and before them.
public final class JsonLinesFuzz {
    private static final String FIRST = DigestSeeds.json(1) + "\n";
    private static final String LAST = DigestSeeds.json(3) + "\n";

    private JsonLinesFuzz() {}

    /// Reads both.
    public static void fuzzerTestOneInput(byte[] bytes) {
        String line = DigestCheck.line(bytes) + "\n";
        DigestCheck.keeps(FIRST + LAST, FIRST + line + LAST);
        DigestCheck.keeps(FIRST + LAST, line + FIRST + LAST);
    }
}
