package app.daybreak.paper;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An arXiv identifier without its version: `2403.05300`, `0704.0001` or, before April 2007,
/// `hep-th/9901001`. The scheme is the one of arXiv's own page "Understanding the arXiv
/// identifier".
///
/// The identifier is kept as one number whose order is the order of submission: months since
/// January 1991, shifted by 17 bits, plus the place within the month. An old-style place holds the
/// archive's position in [#ARCHIVES] above the three digits, so ids of different archives never
/// meet.
///
/// @param key the number; the library uses it as the paper's row id
public record ArxivId(long key) implements Comparable<ArxivId> {
    /// Every archive that ever gave out old-style identifiers. Positions are stored in libraries:
    /// append only.
    private static final List<String> ARCHIVES =
            List.of(
                    "acc-phys",
                    "adap-org",
                    "alg-geom",
                    "ao-sci",
                    "astro-ph",
                    "atom-ph",
                    "bayes-an",
                    "chao-dyn",
                    "chem-ph",
                    "cmp-lg",
                    "comp-gas",
                    "cond-mat",
                    "cs",
                    "dg-ga",
                    "funct-an",
                    "gr-qc",
                    "hep-ex",
                    "hep-lat",
                    "hep-ph",
                    "hep-th",
                    "math",
                    "math-ph",
                    "mtrl-th",
                    "nlin",
                    "nucl-ex",
                    "nucl-th",
                    "patt-sol",
                    "physics",
                    "plasm-ph",
                    "q-alg",
                    "q-bio",
                    "quant-ph",
                    "solv-int",
                    "supr-con");

    private static final Pattern NEW_STYLE = Pattern.compile("(\\d{2})(\\d{2})\\.(\\d{4,5})");
    private static final Pattern OLD_STYLE =
            Pattern.compile("([a-z]+(?:-[a-z]+)?)(?:\\.[A-Z]{2})?/(\\d{2})(\\d{2})(\\d{3})");

    private static final int PLACE_BITS = 17;
    private static final int OLD_NUMBER_BITS = 10;
    private static final int FIRST_NEW_MONTH = month(2007, 4);
    private static final int FIRST_FIVE_DIGIT_MONTH = month(2015, 1);
    private static final int LAST_MONTH = month(2090, 12);

    /// Reads a bare identifier. A subject class (`math.GT/0309136`) is accepted and dropped, as
    /// arXiv does; a version is not part of the identifier, see [ArxivReference].
    ///
    /// @return empty when the text is not a possible identifier (month 13, unknown archive, …)
    public static Optional<ArxivId> parse(String text) {
        Matcher m = NEW_STYLE.matcher(text);
        if (m.matches()) return newStyle(m);
        m = OLD_STYLE.matcher(text);
        return m.matches() ? oldStyle(m) : Optional.empty();
    }

    /// [#parse(String)] for text that is known to be an identifier.
    ///
    /// @throws IllegalArgumentException when it is none
    public static ArxivId of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("not an arXiv id: " + text));
    }

    private static Optional<ArxivId> newStyle(Matcher m) {
        int month = month(2000 + Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        int place = Integer.parseInt(m.group(3));
        boolean possible =
                isMonth(m.group(2))
                        && month >= FIRST_NEW_MONTH
                        && month <= LAST_MONTH
                        && place > 0
                        && m.group(3).length() == digits(month);
        return possible ? Optional.of(of(month, place)) : Optional.empty();
    }

    private static Optional<ArxivId> oldStyle(Matcher m) {
        int archive = ARCHIVES.indexOf(m.group(1));
        int twoDigits = Integer.parseInt(m.group(2));
        int year = twoDigits >= 91 ? 1900 + twoDigits : 2000 + twoDigits;
        int month = month(year, Integer.parseInt(m.group(3)));
        int number = Integer.parseInt(m.group(4));
        boolean possible =
                archive >= 0 && isMonth(m.group(3)) && month < FIRST_NEW_MONTH && number > 0;
        return possible
                ? Optional.of(of(month, archive << OLD_NUMBER_BITS | number))
                : Optional.empty();
    }

    private static ArxivId of(int month, int place) {
        return new ArxivId((long) month << PLACE_BITS | place);
    }

    private static int month(int year, int month) {
        return (year - 1991) * 12 + month - 1;
    }

    private static boolean isMonth(String twoDigits) {
        int month = Integer.parseInt(twoDigits);
        return month >= 1 && month <= 12;
    }

    private static int digits(int month) {
        return month < FIRST_FIVE_DIGIT_MONTH ? 4 : 5;
    }

    /// The month in which arXiv gave out the identifier.
    public YearMonth month() {
        int months = (int) (key >> PLACE_BITS);
        return YearMonth.of(1991 + months / 12, months % 12 + 1);
    }

    /// The identifier as arXiv writes it, without a version.
    @Override
    public String toString() {
        int month = (int) (key >> PLACE_BITS);
        int place = (int) (key & (1 << PLACE_BITS) - 1);
        String yearAndMonth = twoDigits(month / 12 + 91) + twoDigits(month % 12 + 1);
        if (month >= FIRST_NEW_MONTH) {
            return yearAndMonth + "." + padded(place, digits(month));
        }
        String archive = ARCHIVES.get(place >> OLD_NUMBER_BITS);
        return archive + "/" + yearAndMonth + padded(place & (1 << OLD_NUMBER_BITS) - 1, 3);
    }

    private static String twoDigits(int number) {
        return padded(number % 100, 2);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    public int compareTo(ArxivId other) {
        return Long.compare(key, other.key);
    }
}
