package app.daybreak.digest;

/// Any bytes as a paper's own file, or an array of papers.
public final class JsonFuzz {
    private JsonFuzz() {}

    /// Reads them.
    public static void fuzzerTestOneInput(byte[] bytes) {
        DigestCheck.read(bytes);
    }
}
