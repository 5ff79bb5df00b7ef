package app.daybreak.digest;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// A day as files write it: `2026-05-01`, with a time behind it or not, or `Fri, 1 May 2026
/// 00:00:00 -0400`. It is the day where it was written, whatever day that is here.
final class WrittenDay {
    private static final int ISO_LENGTH = "2026-05-01".length();

    private WrittenDay() {}

    /// The day that the first of some fields names, or null.
    static @Nullable LocalDate first(Map<String, String> fields, String... names) {
        for (String name : names) {
            LocalDate day = of(fields.getOrDefault(name, ""));
            if (day != null) return day;
        }
        return null;
    }

    /// The day, or null where the text is none.
    static @Nullable LocalDate of(String text) {
        String written = WhiteSpace.strip(text);
        if (written.length() < ISO_LENGTH) return null;
        boolean iso = Character.isDigit(written.charAt(ISO_LENGTH - 1)) && written.charAt(4) == '-';
        try {
            return iso
                    ? LocalDate.parse(written.substring(0, ISO_LENGTH))
                    : LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written));
        } catch (DateTimeException e) {
            return null; // something else stands there
        }
    }
}
