package app.daybreak.formula;

/// A formula on one line: space stands around relations and words, and behind commas.
final class Line {
    /// Stands at both ends of a word.
    static final String WORD = "\u0001";

    private static final String RELATIONS =
            "=<>≤≥≠≡∼≃≈≅≍∝≺≻⪯⪰≲≳≜≐≔⊂⊃⊆⊇⊊⊋⊑⊒∈∋∉⊢⊣⊨⟂∥∣∤←→↔⇐⇒⇔⟵⟶⟹⟺↦⟼↪≪≫";

    private final StringBuilder said = new StringBuilder();
    private boolean spaceWanted;

    void add(String part) {
        if (part.isEmpty()) return;
        boolean word = part.startsWith(WORD);
        String shown = part.replace(WORD, "");
        boolean relation = RELATIONS.contains(shown);
        int first = shown.codePointAt(0);
        boolean letter = Character.isLetterOrDigit(first);
        boolean apart = relation || spaceWanted && (letter || word) || word && endsInLetter();
        if (apart) space();
        said.append(shown);
        spaceWanted = word;
        if (relation || shown.equals(",") && partsItems()) said.append(' ');
    }

    /// Adds what stands close to the last part.
    void attach(String script) {
        said.append(script);
    }

    private void space() {
        if (!said.isEmpty() && said.charAt(said.length() - 1) != ' ') said.append(' ');
    }

    private boolean endsInLetter() {
        return !said.isEmpty() && Character.isLetterOrDigit(said.charAt(said.length() - 1));
    }

    /// A comma behind a digit may part thousands, and one in a group of its own does.
    private boolean partsItems() {
        return said.length() > 1 && !Character.isDigit(said.charAt(said.length() - 2));
    }

    @Override
    public String toString() {
        return said.toString();
    }

    /// A part in parentheses, unless it is one sign, a number or a word.
    static String closed(String part) {
        String shown = part.replace(WORD, "");
        boolean one = shown.codePointCount(0, shown.length()) < 2;
        boolean plain = one || shown.codePoints().allMatch(Character::isLetterOrDigit);
        return plain ? shown : "(" + shown + ")";
    }
}
