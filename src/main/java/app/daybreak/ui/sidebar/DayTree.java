package app.daybreak.ui.sidebar;

import app.daybreak.wording.Messages;

import javafx.scene.control.TreeItem;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Days of digests as lines: the newest by themselves, all before them under their months, and
/// those of earlier years under their years, so that what lies below stays within reach after years
/// of reading.
final class DayTree {
    /// A week, most often.
    static final int NEWEST = 7;

    private final Messages messages;
    private final LocalDate today;

    /// @param today tells which months need no year above them
    DayTree(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
    }

    /// The lines.
    ///
    /// @param days the newest first
    /// @param line of a day
    List<TreeItem<SidebarItem>> of(
            List<LocalDate> days, Function<LocalDate, TreeItem<SidebarItem>> line) {
        int newest = Math.min(NEWEST, days.size());
        List<TreeItem<SidebarItem>> lines = new ArrayList<>();
        for (LocalDate day : days.subList(0, newest)) lines.add(line.apply(day));
        Fold year = new Fold();
        Fold month = new Fold();
        for (LocalDate day : days.subList(newest, days.size())) {
            List<TreeItem<SidebarItem>> months = lines;
            if (day.getYear() != today.getYear()) {
                months = year.of(messages.year(Year.from(day)), lines);
            }
            month.of(messages.month(YearMonth.from(day)), months).add(line.apply(day));
        }
        return lines;
    }

    /// The line above those that were last put under one of its kind.
    private static final class Fold {
        private TreeItem<SidebarItem> last = new TreeItem<>(SidebarItem.heading(""));

        List<TreeItem<SidebarItem>> of(String label, List<TreeItem<SidebarItem>> above) {
            if (!last.getValue().label().equals(label)) {
                last = new TreeItem<>(SidebarItem.fold(label));
                above.add(last);
            }
            return last.getChildren();
        }
    }
}
