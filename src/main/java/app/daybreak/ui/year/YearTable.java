package app.daybreak.ui.year;

import app.daybreak.library.Activity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// A year as lines of a table.
final class YearTable {
    private YearTable() {}

    /// A month's papers, days added up: a paper of two days counts twice.
    record Month(YearMonth month, int fresh, int replaced) {}

    static List<Month> months(YearModel.Counted counted) {
        List<Month> months = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            YearMonth month = counted.year().atMonth(i);
            List<Activity.Day> days =
                    counted.activity().days().stream()
                            .filter(day -> YearMonth.from(day.date()).equals(month))
                            .toList();
            months.add(
                    new Month(
                            month,
                            days.stream().mapToInt(Activity.Day::fresh).sum(),
                            days.stream().mapToInt(Activity.Day::replaced).sum()));
        }
        return months;
    }

    /// Comma-separated values (RFC 4180), a line for each day that has a digest.
    static String csv(YearModel.Counted counted) {
        StringBuilder csv = new StringBuilder("date,new,replaced,read,starred\r\n");
        for (Activity.Day day : counted.activity().days()) {
            csv.append(day.date()).append(',').append(day.fresh()).append(',');
            csv.append(day.replaced()).append(',').append(day.read()).append(',');
            csv.append(day.starred()).append("\r\n");
        }
        return csv.toString();
    }
}
