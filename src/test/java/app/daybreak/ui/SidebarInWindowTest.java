package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import app.daybreak.given.DigestText;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/// Lines of the sidebar that are folded.
final class SidebarInWindowTest {
    private static final LocalDate OLD = LocalDate.of(2020, 3, 2);

    @TempDir Path folder;

    @Test
    void aFoldThatWasClosedStaysClosedWhenPapersComeIn() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST)) {
            add(open, OLD, "2003.00001");
            for (int day = 1; day <= 7; day++) {
                add(open, LocalDate.of(2020, 5, day), "2005.0000" + day);
            }
            open.person.sees("the year", () -> digests(open).getChildren().size() == 8);
            Person.onFx(() -> {
                open.model.sidebar().scopeProperty().set(new Scope.Day(OLD));
                return true;
            });
            open.person.sees("its day", () -> year(open).isExpanded());
            Person.onFx(() -> {
                year(open).setExpanded(false);
                return true;
            });
            TreeItem<?> before = Person.onFx(() -> year(open));
            add(open, OLD.plusDays(1), "2003.00002");
            open.person.sees("other lines", () -> isAnother(open, before));
            assertFalse(Person.onFx(() -> year(open).isExpanded()));
        }
    }

    @SuppressWarnings("ReferenceEquality") // the lines are made anew, whatever they say
    private static boolean isAnother(OpenWindow open, TreeItem<?> year) {
        return year(open) != year;
    }

    private static TreeItem<?> digests(OpenWindow open) {
        TreeView<?> sidebar = (TreeView<?>) open.person.node("sidebar");
        return sidebar.getRoot().getChildren().get(1);
    }

    /// The last line of the digests.
    private static TreeItem<?> year(OpenWindow open) {
        return digests(open).getChildren().getLast();
    }

    private static void add(OpenWindow open, LocalDate day, String paper) throws Exception {
        var _ = open.library.add(DigestText.read(day + "_cs.CL.md", DigestText.of(paper)));
        Person.onFx(() -> {
            open.model.refresh();
            return true;
        });
    }
}
