package app.daybreak.reading;

/// A full stop, which may end a sentence or be part of a number, a name or an abbreviation.
///
/// @param text the whole text
/// @param unbroken where no sentence of the text ends
/// @param at where the full stop stands
/// @param start where its sentence starts
record FullStop(String text, Unbroken unbroken, int at, int start) {
    /// Shorter words in small letters are rather abbreviations that nobody listed.
    private static final int SHORTEST_WORD = 4;

    /// The longest number that counts items: `12.`
    private static final int LONGEST_ITEM = 2;

    /// The end of the sentence, or -1 where it goes on.
    int end() {
        int end = unbroken.closed(text, at + 1);
        if (end == text.length()) return end;
        if (isItem()) return -1;
        char c = text.charAt(end);
        if (Signs.isHan(c)) return endsBeforeHan() ? end : -1;
        if (Signs.isSpace(c)) return endsBeforeSpace(Signs.skipSpace(text, end)) ? end : -1;
        return endsBeforeWord(end) ? end : -1;
    }

    /// Whether this is the number of an item, which stands at the beginning of a sentence or behind
    /// a colon or comma: `1. First`.
    private boolean isItem() {
        int from = at;
        while (from > start && Signs.isDigit(text.charAt(from - 1))) from--;
        if (from == at || at - from > LONGEST_ITEM) return false;
        int before = from - 1;
        while (before >= start && Signs.isSpace(text.charAt(before))) before--;
        return before < start || ":：,，;；、".indexOf(text.charAt(before)) >= 0;
    }

    private boolean endsBeforeHan() {
        if (at == start) return false;
        char before = text.charAt(at - 1);
        if (Signs.isHan(before) || Signs.isCloser(before)) return true;
        return Signs.isLetter(before) && !Abbreviations.goesOn(word(), "", false);
    }

    private boolean endsBeforeSpace(int next) {
        if (next == text.length()) return true;
        char c = text.charAt(next);
        String word = word();
        String follows = wordAt(next);
        if (Abbreviations.goesOn(word, follows, Signs.isDigit(c))) return false;
        if (isEllipsis()) return Character.isUpperCase(c);
        if (!Character.isLowerCase(c)) return !word.equals("etc") || Character.isUpperCase(c);
        return isName(next) || word.length() >= SHORTEST_WORD || word.isEmpty();
    }

    /// Behind a forgotten space: `as shown.We propose`.
    private boolean endsBeforeWord(int next) {
        return word().length() >= SHORTEST_WORD && Abbreviations.isBeginner(wordAt(next));
    }

    private boolean isEllipsis() {
        return at > 0 && text.charAt(at - 1) == '.'
                || at + 1 < text.length() && text.charAt(at + 1) == '.';
    }

    /// Letters and full stops before this one; nothing where they end a longer name (`5G`, `X-Y`),
    /// a formula or an address.
    private String word() {
        if (at > 0 && unbroken.has(at - 1)) return "";
        int from = at;
        while (from > start && isWordPart(text.charAt(from - 1))) from--;
        if (from == start) return text.substring(from, at);
        char before = text.charAt(from - 1);
        return before == '-' || Signs.isDigit(before) ? "" : text.substring(from, at);
    }

    private static boolean isWordPart(char c) {
        return Signs.isLetter(c) || c == '.';
    }

    private String wordAt(int from) {
        int to = from;
        while (to < text.length() && Signs.isLetter(text.charAt(to))) to++;
        return text.substring(from, to);
    }

    /// Whether a word that begins with a small letter is the name of a method: `iTransformer`,
    /// `t-SNE`, `mT5`.
    private boolean isName(int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Signs.isDigit(c)) return true;
            if (!Signs.isLetter(c) && c != '-') return false;
        }
        return false;
    }
}
