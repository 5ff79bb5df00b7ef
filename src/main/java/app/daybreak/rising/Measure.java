package app.daybreak.rising;

/// How surely a term stands in more papers now than before.
interface Measure {
    /// Dunning's log-likelihood ratio (1993) of papers with and without the term, now and before:
    /// how much worse one share for both explains the counts than a share each. Of chance alone it
    /// is above 15.1 once in 10,000 terms.
    Measure LOG_LIKELIHOOD =
            (now, of, before, ofBefore) -> {
                if ((double) now / of <= (double) before / ofBefore) return 0;
                double share = (double) (now + before) / (of + ofBefore);
                return 2
                        * (part(now, of * share)
                                + part(of - now, of * (1 - share))
                                + part(before, ofBefore * share)
                                + part(ofBefore - before, ofBefore * (1 - share)));
            };

    /// How sure it is.
    ///
    /// @param now papers with the term
    /// @param of all papers
    /// @param before earlier papers with the term
    /// @param ofBefore all earlier papers
    /// @return the higher the surer; 0 where it did not rise
    double of(int now, int of, int before, int ofBefore);

    private static double part(double seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }
}
