package app.daybreak.digest;

/// Any bytes as a file, which mostly are a Markdown digest.
public final class MarkdownFuzz {
    private MarkdownFuzz() {}

    /// Reads them.
    public static void fuzzerTestOneInput(byte[] bytes) {
        DigestCheck.read(bytes);
    }
}
