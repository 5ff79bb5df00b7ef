package app.daybreak.query;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The value of `date:`: a year, month or day (`2026`, `2026-08`, `2026-8-1`, `2026/08/01`,
/// `2026年8月1日`), one of them behind `>`, `>=`, `<` or `<=`, or two with `..` between, either of
/// which may be missing. `>2026-08` is after August, `<=2026-08` up to its end.
final class DateValue {
    private static final int LONGEST = 40;

    private DateValue() {}

    static Optional<Search.DateRange> parse(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        String value = plain(typed);
        int dots = value.indexOf("..");
        if (dots >= 0) return between(value.substring(0, dots), value.substring(dots + 2));
        if (value.startsWith(">=")) return from(Span.of(value.substring(2)), true);
        if (value.startsWith("<=")) return to(Span.of(value.substring(2)), true);
        if (value.startsWith(">")) return from(Span.of(value.substring(1)), false);
        if (value.startsWith("<")) return to(Span.of(value.substring(1)), false);
        return Span.of(value).map(span -> new Search.DateRange(span.first, span.last));
    }

    private static String plain(String typed) {
        return FieldName.fold(typed)
                .replace('年', '-')
                .replace('月', '-')
                .replace("日", "")
                .replace("≥", ">=")
                .replace("≤", "<=");
    }

    /// Whether more typing can make a date of it.
    static boolean mayBecome(String typed) {
        return typed.length() <= LONGEST
                && plain(typed)
                        .chars()
                        .allMatch(c -> c >= '0' && c <= '9' || "-/.<>=".indexOf(c) >= 0);
    }

    private static Optional<Search.DateRange> between(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        if (from.isEmpty()) return to(Span.of(to), true);
        if (to.isEmpty()) return from(Span.of(from), true);
        return Span.of(from)
                .flatMap(first -> Span.of(to).map(last -> range(first.first, last.last)))
                .filter(DateValue::isOrdered);
    }

    private static boolean isOrdered(Search.DateRange range) {
        return range.from() == null || range.to() == null || !range.from().isAfter(range.to());
    }

    private static Optional<Search.DateRange> from(Optional<Span> span, boolean included) {
        return span.map(s -> range(included ? s.first : s.last.plusDays(1), null));
    }

    private static Optional<Search.DateRange> to(Optional<Span> span, boolean included) {
        return span.map(s -> range(null, included ? s.last : s.first.minusDays(1)));
    }

    private static Search.DateRange range(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Search.DateRange(from, to);
    }

    /// A year, a month or a day.
    private record Span(LocalDate first, LocalDate last) {
        static Optional<Span> of(String text) {
            String[] parts = trimmed(text).split("[-/]", -1);
            if (parts.length > 3 || parts[0].length() != 4) return Optional.empty();
            for (int i = 0; i < parts.length; i++) {
                if (!isNumber(parts[i], i == 0 ? 4 : 2)) return Optional.empty();
            }
            try {
                return Optional.of(span(parts));
            } catch (DateTimeException e) { // month 13
                return Optional.empty();
            }
        }

        private static Span span(String[] parts) {
            int year = Integer.parseInt(parts[0]);
            int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            if (parts.length == 3) {
                LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts[2]));
                return new Span(day, day);
            }
            YearMonth first = YearMonth.of(year, parts.length == 2 ? month : 1);
            YearMonth last = parts.length == 2 ? first : YearMonth.of(year, 12);
            return new Span(first.atDay(1), last.atEndOfMonth());
        }

        /// `2026年8月` has become `2026-8-`.
        private static String trimmed(String text) {
            return text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
        }

        private static boolean isNumber(String text, int longest) {
            return !text.isEmpty()
                    && text.length() <= longest
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }
}
