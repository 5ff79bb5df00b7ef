package app.daybreak.digest;

/// Any text in the last paragraph of a Markdown entry, between two others.
public final class EntryFuzz {
    private static final String BEFORE = DigestSeeds.markdown(1, 2);
    private static final String BEHIND = DigestSeeds.details(3);
    private static final String OTHERS = DigestSeeds.markdown(1) + BEHIND;

    private EntryFuzz() {}

    /// Reads it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        String paragraph = "    " + DigestCheck.line(bytes) + "\n\n";
        DigestCheck.keeps(OTHERS, BEFORE + paragraph + BEHIND);
    }
}
