package app.daybreak.formula;

/// Letters with a doubled stroke. Unicode has the commonest ones apart from the others.
final class DoubleStruck {
    private static final String EARLY = "CHNPQRZ";
    private static final String EARLY_SHOWN = "ℂℍℕℙℚℝℤ";
    private static final int CAPITAL_A = 0x1d538;
    private static final int SMALL_A = 0x1d552;
    private static final int ZERO = 0x1d7d8;

    private DoubleStruck() {}

    static String of(String letters) {
        StringBuilder shown = new StringBuilder();
        letters.codePoints().map(DoubleStruck::of).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int of(int c) {
        int early = EARLY.indexOf(c);
        if (early >= 0) return EARLY_SHOWN.charAt(early);
        if (c >= 'A' && c <= 'Z') return CAPITAL_A + c - 'A';
        if (c >= 'a' && c <= 'z') return SMALL_A + c - 'a';
        return c >= '0' && c <= '9' ? ZERO + c - '0' : c;
    }
}
