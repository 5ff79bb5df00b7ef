package app.daybreak.digest;

import app.daybreak.formula.Delimited;

import java.util.regex.Pattern;

/// Leftovers of HTML. Other things in angle brackets are text: `<EN>`, `<cls>`, `<|im_end|>`.
final class Html {
    private static final Pattern BREAK =
            Pattern.compile("\\s*</?br\\s*/?>\\s*", Pattern.CASE_INSENSITIVE);
    private static final String[][] ENTITIES = {
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&quot;", "\""},
        {"&apos;", "'"},
        {"&#39;", "'"},
        {"&amp;", "&"}
    };

    private Html() {}

    /// Removes line breaks and resolves the basic entities, once and outside formulas.
    static String clean(String text) {
        String clean = text;
        if (clean.indexOf('<') >= 0) {
            clean = WhiteSpace.strip(BREAK.matcher(clean).replaceAll(" "));
        }
        int entity = clean.indexOf('&');
        return entity < 0 || clean.indexOf(';', entity) < 0 ? clean : entities(clean);
    }

    private static String entities(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int formula = Delimited.end(text, i);
            if (formula > i) {
                clean.append(text, i, formula);
                i = formula;
            } else {
                i += entity(text, i, clean);
            }
        }
        return clean.toString();
    }

    /// Appends what stands at an index and returns its length.
    private static int entity(String text, int at, StringBuilder clean) {
        if (text.charAt(at) == '&') {
            for (String[] entity : ENTITIES) {
                if (text.startsWith(entity[0], at)) {
                    clean.append(entity[1]);
                    return entity[0].length();
                }
            }
        }
        clean.append(text.charAt(at));
        return 1;
    }
}
