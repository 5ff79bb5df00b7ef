package app.daybreak.ui.year;

import app.daybreak.library.Activity;
import app.daybreak.rising.Rising;
import app.daybreak.rising.RisingWord;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A year as lines of a table.
final class YearTable {
    private YearTable() {}

    /// Some days' papers added up: a paper of two days counts twice.
    record Span(LocalDate first, LocalDate last, List<Activity.Day> days) {
        int fresh() {
            return days.stream().mapToInt(Activity.Day::fresh).sum();
        }

        int replaced() {
            return days.stream().mapToInt(Activity.Day::replaced).sum();
        }

        int starred() {
            return days.stream().mapToInt(Activity.Day::starred).sum();
        }

        int left() {
            return days.stream().mapToInt(Activity.Day::left).sum();
        }

        /// Read or dismissed, without those that have a star.
        int done() {
            return fresh() + replaced() - starred() - left();
        }
    }

    static List<Span> months(YearModel.Counted counted) {
        List<Span> months = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            LocalDate first = counted.year().atMonth(i).atDay(1);
            months.add(span(counted, first, first.with(TemporalAdjusters.lastDayOfMonth())));
        }
        return months;
    }

    /// From Monday to Sunday; those at both ends of the year are cut.
    static List<Span> weeks(YearModel.Counted counted) {
        List<Span> weeks = new ArrayList<>();
        LocalDate end = counted.year().atDay(counted.year().length());
        for (LocalDate first = counted.year().atDay(1); !first.isAfter(end); ) {
            LocalDate sunday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate last = sunday.isAfter(end) ? end : sunday;
            weeks.add(span(counted, first, last));
            first = last.plusDays(1);
        }
        return weeks;
    }

    private static Span span(YearModel.Counted counted, LocalDate first, LocalDate last) {
        return new Span(
                first,
                last,
                counted.activity().days().stream()
                        .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
                        .toList());
    }

    /// Comma-separated values (RFC 4180): a line for each day that has a digest, then one for each
    /// word on the rise.
    ///
    /// @param rising what rose, or null while that is not known
    static String csv(YearModel.Counted counted, @Nullable Rising rising) {
        StringBuilder csv = new StringBuilder("date,new,replaced,read,starred,left\r\n");
        for (Activity.Day day : counted.activity().days()) {
            csv.append(day.date()).append(',').append(day.fresh()).append(',');
            csv.append(day.replaced()).append(',').append(day.read()).append(',');
            csv.append(day.starred()).append(',').append(day.left()).append("\r\n");
        }
        if (rising != null && !rising.words().isEmpty()) words(rising, csv);
        return csv.toString();
    }

    private static void words(Rising rising, StringBuilder csv) {
        csv.append("\r\nmonth,word,papers,percent,percent_before\r\n");
        for (RisingWord word : rising.words()) {
            csv.append(rising.month()).append(',').append(word.word()).append(',');
            csv.append(word.now()).append(',').append(percent(word.share())).append(',');
            csv.append(percent(word.before())).append("\r\n");
        }
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }
}
