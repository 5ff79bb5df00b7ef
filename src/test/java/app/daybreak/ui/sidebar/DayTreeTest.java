package app.daybreak.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.query.Scope;
import app.daybreak.wording.Messages;

import javafx.scene.control.TreeItem;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Days of many years in few lines.
final class DayTreeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void theNewestStandByThemselvesAndTheOthersUnderMonthAndYear() {
        List<LocalDate> days =
                Stream.of(
                                "2026-03-20",
                                "2026-03-19",
                                "2026-03-18",
                                "2026-03-17",
                                "2026-03-16",
                                "2026-03-13",
                                "2026-03-12",
                                "2026-03-11",
                                "2026-03-10",
                                "2026-02-27",
                                "2025-12-31",
                                "2025-12-01",
                                "2025-11-03",
                                "2024-12-02")
                        .map(LocalDate::parse)
                        .toList();
        assertEquals(
                """
                2026-03-20
                2026-03-19
                2026-03-18
                2026-03-17
                2026-03-16
                2026-03-13
                2026-03-12
                March 2026
                  2026-03-11
                  2026-03-10
                February 2026
                  2026-02-27
                2025
                  December 2025
                    2025-12-31
                    2025-12-01
                  November 2025
                    2025-11-03
                2024
                  December 2024
                    2024-12-02
                """,
                written(lines(days), ""));
    }

    @Test
    void aWeekOfAnotherYearNeedsNoYear() {
        List<LocalDate> days = Stream.of("2025-12-31", "2025-12-30").map(LocalDate::parse).toList();
        assertEquals("2025-12-31\n2025-12-30\n", written(lines(days), ""));
        assertEquals(List.of(), lines(List.of()));
    }

    private static List<TreeItem<SidebarItem>> lines(List<LocalDate> days) {
        return new DayTree(Messages.of(Locale.ENGLISH), TODAY)
                .of(
                        days,
                        day -> new TreeItem<>(SidebarItem.of(day.toString(), new Scope.Day(day))));
    }

    private static String written(List<TreeItem<SidebarItem>> lines, String indent) {
        StringBuilder text = new StringBuilder();
        for (TreeItem<SidebarItem> line : lines) {
            text.append(indent).append(line.getValue().label()).append('\n');
            text.append(written(line.getChildren(), indent + "  "));
        }
        return text.toString();
    }
}
