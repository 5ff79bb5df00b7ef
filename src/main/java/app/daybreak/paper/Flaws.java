package app.daybreak.paper;

import java.util.ArrayList;
import java.util.List;

/// Which texts of a paper have which flaw.
///
/// @param bits one bit per field and flaw: `1 << (field * 4 + flaw)`
public record Flaws(int bits) {
    /// Nothing is wrong.
    public static final Flaws NONE = new Flaws(0);

    private static final int FLAWS_PER_FIELD = 4;

    /// Whether the field has the flaw.
    public boolean has(Field field, Flaw flaw) {
        return (bits & bit(field, flaw)) != 0;
    }

    /// These flaws and one more.
    public Flaws with(Field field, Flaw flaw) {
        return new Flaws(bits | bit(field, flaw));
    }

    /// Whether a better text should take this one's place: missing, a placeholder or the wrong
    /// language. A cut text is still a text.
    public boolean spoil(Field field) {
        return has(field, Flaw.MISSING)
                || has(field, Flaw.PLACEHOLDER)
                || has(field, Flaw.NOT_CHINESE);
    }

    /// The flaws of one field alone.
    public Flaws of(Field field) {
        int mask = (1 << FLAWS_PER_FIELD) - 1;
        return new Flaws(bits & mask << field.ordinal() * FLAWS_PER_FIELD);
    }

    /// These flaws and those.
    public Flaws and(Flaws others) {
        return new Flaws(bits | others.bits);
    }

    /// The flaws as exports name them: `abstract_en:truncated`, in the order of the fields.
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Field field : Field.values()) {
            for (Flaw flaw : Flaw.values()) {
                if (has(field, flaw)) codes.add(field.code() + ":" + flaw.code());
            }
        }
        return codes;
    }

    private static int bit(Field field, Flaw flaw) {
        return 1 << field.ordinal() * FLAWS_PER_FIELD + flaw.ordinal();
    }
}
